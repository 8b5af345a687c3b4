// From a stored record to settings, and back: what is absent or wrong takes its default, what is not ours is kept.
// Runs wherever settings enter: the content script, the background, popup and options.
import * as v from 'valibot';
import type { SubjectId } from '../recognition/mention.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** Key of the record in storage.local. */
export const settingsKey = 'settings';

const fields = v.object({
  marks: v.fallback(v.picklist(['first', 'every', 'none']), defaultSettings.marks),
  openDelayMs: v.fallback(v.nullable(v.picklist([200, 450, 800])), defaultSettings.openDelayMs),
  sites: v.fallback(v.picklist(['on', 'off']), defaultSettings.sites),
  mutedSubjects: v.fallback(v.array(v.unknown()), []),
  theme: v.fallback(v.picklist(['page', 'light', 'dark']), defaultSettings.theme),
  badge: v.fallback(v.boolean(), defaultSettings.badge),
});

/** Total: any value at all gives settings. Of a list with wrong entries the right ones stay. */
export function parseSettings(stored: unknown): Settings {
  const { mutedSubjects, ...rest } = v.parse(fields, isRecord(stored) ? stored : {});
  return { ...rest, mutedSubjects: mutedSubjects.filter(isSubjectId) };
}

/** The record to write: `change` over whatever is stored, so that fields of another version survive. */
export function buildStoredSettings(stored: unknown, change: Partial<Settings>): Readonly<Record<string, unknown>> {
  return { ...(isRecord(stored) ? stored : {}), ...change };
}

function isSubjectId(value: unknown): value is SubjectId {
  return typeof value === 'string' && /^[a-z0-9-]+$/.test(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
