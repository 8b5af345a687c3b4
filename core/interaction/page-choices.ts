// Everything that a reader has chosen and that concerns one page, from the stored records of the few keys that can matter.
import { settingsKey, parseSettings } from './stored-settings.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { decideSite, listRuleKeys, parseSiteRules, type SiteDecision } from './site-rules.ts';
import { buildSuppressedKey, parseSuppressedForms, type SuppressedForm } from './suppressed-forms.ts';

export interface PageChoices {
  readonly settings: Settings;
  readonly decision: SiteDecision;
  /** Forms rejected on this host. */
  readonly suppressed: readonly SuppressedForm[];
}

/** Keys of storage.local to read and watch for a page. @param host of the top page; empty: it has none */
export function listChoiceKeys(host: string): readonly string[] {
  return [settingsKey, ...listRuleKeys(host), buildSuppressedKey(host)];
}

const defaultChoices: PageChoices = {
  settings: defaultSettings,
  decision: { state: defaultSettings.sites, because: 'setting' },
  suppressed: [],
};

/** Total: a corrupt record takes its default, the others stand. */
export function parsePageChoices(host: string, stored: Readonly<Record<string, unknown>>): PageChoices {
  // Most readers leave most pages as they are, and most pages mention nobody: those pay for no more than this.
  if (Object.keys(stored).length === 0) return defaultChoices;
  const settings = parseSettings(stored[settingsKey]);
  return {
    settings,
    decision: decideSite(host, parseSiteRules(stored), settings),
    suppressed: parseSuppressedForms(stored[buildSuppressedKey(host)]),
  };
}
