// Settings and site rules in storage: what the popup, the options page and the background read, watch and write.
import { buildStoredSettings, parseSettings, settingsKey } from '../core/interaction/stored-settings.ts';
import type { Settings } from '../core/interaction/settings.ts';
import { buildRuleKey, parseSiteRules, type RuleChange, type SiteRules } from '../core/interaction/site-rules.ts';
import { buildSwitchChange, type SwitchUse } from '../core/interaction/site-switch.ts';
import {
  addSuppressedForm,
  buildSuppressedKey,
  parseSuppressedForms,
  parseSuppressedKey,
  type SuppressedForm,
} from '../core/interaction/suppressed-forms.ts';
import type { TransferredChoices } from '../core/interaction/transfer.schema.ts';
import type { SubjectId } from '../core/recognition/mention.ts';
import type { Outcome } from './outcome.ts';
import { changeKeys, readKeys, watchKeys, type Stored } from './stored-keys.ts';

/** Everything that a reader has chosen, on every site. */
export interface Choices {
  readonly settings: Settings;
  readonly rules: SiteRules;
  /** Rejected forms by host. */
  readonly suppressed: ReadonlyMap<string, readonly SuppressedForm[]>;
}

export async function readChoices(): Promise<Outcome<Choices>> {
  const stored = await readKeys('local', null);
  return stored.kind === 'failed' ? stored : { kind: 'done', value: parseChoices(stored.value) };
}

/** Calls back with what holds now, and again after each change, until the signal ends it. */
export function watchChoices(signal: AbortSignal, onChoices: (choices: Outcome<Choices>) => void): void {
  const tell = () => void readChoices().then((choices) => !signal.aborted && onChoices(choices));
  watchKeys('local', signal, tell);
  tell();
}

export async function readSettings(): Promise<Outcome<Settings>> {
  const stored = await readKeys('local', [settingsKey]);
  return stored.kind === 'failed' ? stored : { kind: 'done', value: parseSettings(stored.value[settingsKey]) };
}

/** Changes the fields given; all others, ours or not, stay as they are stored. */
export async function writeSettings(change: Partial<Settings>): Promise<Outcome<Settings>> {
  const written = await changeKeys('local', settingsKey, [settingsKey], (stored) => ({
    remove: [],
    write: { [settingsKey]: buildStoredSettings(stored[settingsKey], change) },
  }));
  if (written.kind === 'failed') return written;
  return { kind: 'done', value: parseSettings(written.value.write[settingsKey]) };
}

/** Uses the switch of a site. The rules are read under the lock, so that two popups at once do not undo each other. */
export function switchSite(use: SwitchUse): Promise<Outcome<RuleChange>> {
  return changeKeys('local', 'rules', null, (stored) =>
    buildSwitchChange(use, parseSiteRules(stored), parseSettings(stored[settingsKey])),
  );
}

/** Changes rules by what is decided from those that hold at that moment. */
export function changeRules<Change extends RuleChange>(
  compute: (rules: SiteRules) => Change,
): Promise<Outcome<Change>> {
  return changeKeys('local', 'rules', null, (stored) => compute(parseSiteRules(stored)));
}

/** "Not this one", on this host. */
export function suppressForm(host: string, subject: SubjectId, surface: string): Promise<Outcome<unknown>> {
  return changeForms(host, (forms) => addSuppressedForm(forms, subject, surface));
}

/** Takes "not this one" back. */
export function allowForm(host: string, { subject, form }: SuppressedForm): Promise<Outcome<unknown>> {
  return changeForms(host, (forms) => forms.filter((one) => one.subject !== subject || one.form !== form));
}

/**
 * Takes over what a file says, in one write: all of it or nothing. It takes the place of what is stored for the same setting,
 * rule or host; the rest stays.
 */
export function importChoices({ settings, rules, suppressed }: TransferredChoices): Promise<Outcome<unknown>> {
  return changeKeys('local', settingsKey, [settingsKey], (stored) => ({
    remove: [],
    write: {
      [settingsKey]: buildStoredSettings(stored[settingsKey], settings),
      ...Object.fromEntries([...rules].map(([host, value]) => [buildRuleKey(host), value])),
      ...Object.fromEntries([...suppressed].map(([host, forms]) => [buildSuppressedKey(host), forms])),
    },
  }));
}

function changeForms(
  host: string,
  compute: (forms: readonly SuppressedForm[]) => readonly SuppressedForm[],
): Promise<Outcome<unknown>> {
  const key = buildSuppressedKey(host);
  return changeKeys('local', key, [key], (stored) => {
    const forms = compute(parseSuppressedForms(stored[key]));
    return forms.length === 0 ? { remove: [key], write: {} } : { remove: [], write: { [key]: forms } };
  });
}

function parseChoices(stored: Stored): Choices {
  const suppressed = Object.entries(stored).flatMap(([key, value]) => {
    const host = parseSuppressedKey(key);
    const forms = parseSuppressedForms(value);
    return host === null || forms.length === 0 ? [] : [[host, forms] as const];
  });
  return {
    settings: parseSettings(stored[settingsKey]),
    rules: parseSiteRules(stored),
    suppressed: new Map(suppressed),
  };
}
