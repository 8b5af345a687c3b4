// From a stored record to settings, and back: what is absent or wrong takes its default, what is not ours is kept.
// Runs wherever settings enter: the content script, the background, popup and options. Hand checks instead of a schema: the
// content script goes into every page, and a schema library is larger than everything that these few fields need.
import type { SubjectId } from '../recognition/mention.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** Key of the record in storage.local. */
export const settingsKey = 'settings';

type ChoiceField = Exclude<keyof Settings, 'mutedSubjects'>;

/** What the fields of one value each may hold. */
const choices: { readonly [Field in ChoiceField]: readonly Settings[Field][] } = {
  marks: ['first', 'every', 'none'],
  openDelayMs: [200, 450, 800, null],
  sites: ['on', 'off'],
  theme: ['page', 'light', 'dark'],
  badge: [true, false],
};

/** Total: any value at all gives settings. Of a list with wrong entries the right ones stay. */
export function parseSettings(stored: unknown): Settings {
  const record = isRecord(stored) ? stored : {};
  const choose = <Field extends ChoiceField>(field: Field): Settings[Field] => {
    const value = record[field];
    return isOneOf(choices[field], value) ? value : defaultSettings[field];
  };
  const { mutedSubjects: muted } = record;
  return {
    marks: choose('marks'),
    openDelayMs: choose('openDelayMs'),
    sites: choose('sites'),
    mutedSubjects: Array.isArray(muted) ? muted.filter(isSubjectId) : defaultSettings.mutedSubjects,
    theme: choose('theme'),
    badge: choose('badge'),
  };
}

/** The record to write: `change` over whatever is stored, so that fields of another version survive. */
export function buildStoredSettings(stored: unknown, change: Partial<Settings>): Readonly<Record<string, unknown>> {
  return { ...(isRecord(stored) ? stored : {}), ...change };
}

function isOneOf<T>(known: readonly T[], value: unknown): value is T {
  return known.some((one) => one === value);
}

function isSubjectId(value: unknown): value is SubjectId {
  return typeof value === 'string' && /^[a-z0-9-]+$/.test(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
