// Options with everything it is given: what the reader has chosen, live, and what becomes of a change.
import { useEffect, useState } from 'preact/hooks';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsProps, SiteRule, SuppressedOnHost } from '../../components/options/options-state.ts';
import { defaultSettings } from '../../core/interaction/settings.ts';
import { buildRuleKey, type SiteRules } from '../../core/interaction/site-rules.ts';
import { buildTransfer } from '../../core/interaction/transfer.schema.ts';
import type { Outcome } from '../../platform/outcome.ts';
import { allowForm, changeRules, watchChoices, writeSettings, type Choices } from '../../platform/settings-storage.ts';
import { openShortcutSettings } from '../../platform/shortcuts.ts';
import { importFile } from './import-file.ts';
import { saveAsFile } from './save-as-file.ts';
import { saveRule } from './save-rule.ts';

export type OptionsShellProps = Pick<OptionsProps, 'index' | 'version' | 'shortcuts'>;

export function OptionsShell({ index, version, shortcuts }: OptionsShellProps) {
  const choices = useChoices();
  const [isLost, setLost] = useState(false);
  const note = async (written: Promise<Outcome<unknown>>) => setLost((await written).kind === 'failed');
  const known = choices?.kind === 'done' ? choices.value : null;
  return (
    <Options
      settings={known?.settings ?? defaultSettings}
      onChange={(change) => void note(writeSettings(change))}
      rules={known === null ? [] : listRules(known.rules)}
      onSaveRule={saveRule}
      onRemoveRule={({ host }) => void note(changeRules(() => ({ remove: [buildRuleKey(host)], write: {} })))}
      suppressed={known === null ? [] : listSuppressed(known.suppressed)}
      onAllow={({ host, ...form }) => void note(allowForm(host, form))}
      onExport={() => known !== null && saveAsFile(buildTransfer(known))}
      onImport={importFile}
      shortcuts={shortcuts}
      onOpenShortcuts={() => void openShortcutSettings()}
      index={index}
      version={version}
      storage={findStorageState(choices, isLost)}
    />
  );
}

function useChoices(): Outcome<Choices> | null {
  const [choices, setChoices] = useState<Outcome<Choices> | null>(null);
  useEffect(() => {
    const life = new AbortController();
    watchChoices(life.signal, setChoices);
    return () => life.abort();
  }, []);
  return choices;
}

function findStorageState(choices: Outcome<Choices> | null, isLost: boolean): OptionsProps['storage'] {
  if (choices === null) return 'asking';
  if (choices.kind === 'failed') return 'not-read';
  return isLost ? 'not-saved' : 'fine';
}

function listSuppressed(suppressed: Choices['suppressed']): readonly SuppressedOnHost[] {
  const entries = [...suppressed].flatMap(([host, forms]) => forms.map((form) => ({ ...form, host })));
  return entries.sort((a, b) => (a.host < b.host ? -1 : 1));
}

function listRules(rules: SiteRules): readonly SiteRule[] {
  return [...rules].map(([host, value]) => ({ host, value })).sort((a, b) => (a.host < b.host ? -1 : 1));
}
