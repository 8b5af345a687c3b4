// Follows the page behind the popup while the popup is open: asks its frames, and asks again when one of them found something
// else or the reader's choices changed.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { olderTabsKey } from '../../core/interaction/tab-records.ts';
import { askPageBehind } from '../../platform/page-behind.ts';
import { valueOr } from '../../platform/outcome.ts';
import { watchChoices } from '../../platform/settings-storage.ts';
import { watchKeys } from '../../platform/stored-keys.ts';
import type { KnownTab } from '../../platform/tab-events.ts';
import { readTabRule } from '../../platform/tab-storage.ts';
import type { Behind } from './behind-state.ts';

/** Pages whose settings cannot be read are left alone. */
const unreadable: Behind['choices'] = { settings: { sites: 'off' }, rules: new Map() };

export function usePageBehind(tab: KnownTab | null): readonly [behind: Behind, refresh: () => void] {
  const [behind, setBehind] = useState<Behind>(() => buildStart(tab));
  const refresh = useCallback(() => {
    if (tab !== null) void ask(tab).then((news) => setBehind((known) => ({ ...known, ...news })));
  }, [tab]);
  useEffect(() => {
    const life = new AbortController();
    watchChoices(life.signal, (choices) => {
      setBehind((known) => ({ ...known, choices: valueOr(choices, unreadable) }));
      refresh();
    });
    watchKeys('session', life.signal, (keys) => {
      if (keys.some((key) => key === olderTabsKey || key.startsWith(`found:${tab?.tabId}:`))) refresh();
    });
    return () => life.abort();
  }, [tab, refresh]);
  return [behind, refresh];
}

function buildStart(tab: KnownTab | null): Behind {
  const page = tab === null ? ('none' as const) : null;
  return { page, choices: null, isPrivate: tab?.isPrivate ?? false, tabRule: null };
}

async function ask(tab: KnownTab): Promise<Pick<Behind, 'page' | 'tabRule'>> {
  const [page, tabRule] = await Promise.all([askPageBehind(tab.tabId), tab.isPrivate ? readTabRule(tab.tabId) : null]);
  return { page, tabRule };
}
