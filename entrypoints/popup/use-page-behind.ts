// Follows the page behind the popup while the popup is open: asks its frames, and asks again when one of them found something
// else or the reader's choices changed.
import { useEffect, useState } from 'preact/hooks';
import { olderTabsKey } from '../../core/interaction/tab-records.ts';
import { valueOr } from '../../platform/outcome.ts';
import { askPageBehind } from '../../platform/page-behind.ts';
import { watchChoices } from '../../platform/settings-storage.ts';
import { watchKeys } from '../../platform/stored-keys.ts';
import { findTabInFront, type KnownTab } from '../../platform/tab-events.ts';
import { readTabRule } from '../../platform/tab-storage.ts';
import type { Behind } from './behind-state.ts';

/**
 * @param hasPage whether there is a page behind: not where the popup's page is opened in a tab
 * @returns `refresh` asks again
 */
export function usePageBehind(hasPage: boolean): readonly [behind: Behind, refresh: () => void] {
  const [behind, setBehind] = useState<Behind>({
    page: hasPage ? null : 'none',
    choices: null,
    tab: null,
    tabRule: null,
  });
  const [asked, setAsked] = useState(0);
  const refresh = (): void => setAsked((times) => times + 1);

  useEffect(() => {
    if (!hasPage) return undefined;
    let isLatest = true;
    void ask().then((news) => isLatest && setBehind((known) => ({ ...known, ...news })));
    return () => {
      isLatest = false;
    };
  }, [hasPage, asked]);

  useEffect(() => {
    const life = new AbortController();
    watchChoices(life.signal, (choices) => {
      setBehind((known) => ({ ...known, choices: valueOr(choices, 'unreadable' as const) }));
      refresh();
    });
    watchKeys('session', life.signal, (keys) => {
      if (keys.some((key) => key === olderTabsKey || key.startsWith('found:'))) refresh();
    });
    return () => life.abort();
  }, []);

  return [behind, refresh];
}

/** What only the browser and the page can tell. */
async function ask(): Promise<Partial<Behind>> {
  const tab = await findTabInFront();
  if (tab === null) return { page: { kind: 'silent' } };
  const [page, tabRule] = await Promise.all([askPageBehind(tab.tabId), readPrivateRule(tab)]);
  return { tab, page, tabRule };
}

async function readPrivateRule({ tabId, isPrivate }: KnownTab): Promise<Behind['tabRule']> {
  return isPrivate ? readTabRule(tabId) : null;
}
