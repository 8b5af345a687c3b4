// "Not this one": forms that a reader rejected for a subject on a host, stored under `not:<host>`, one list a host.
// Pure; hand checks instead of a schema, since the content script reads them on every page.
import type { SubjectId } from '../recognition/mention.ts';

export interface SuppressedForm {
  readonly subject: SubjectId;
  /** As `foldForm` gives it. */
  readonly form: string;
}

const prefix = 'not:';

export function buildSuppressedKey(host: string): string {
  return prefix + host;
}

/** @returns the host of a key made by `buildSuppressedKey`, `null` for any other key */
export function parseSuppressedKey(key: string): string | null {
  return key.startsWith(prefix) && key.length > prefix.length ? key.slice(prefix.length) : null;
}

/** Total: entries that are none are passed over. */
export function parseSuppressedForms(stored: unknown): readonly SuppressedForm[] {
  return Array.isArray(stored) ? stored.filter(isSuppressedForm) : [];
}

/** Whether the reader does not want this piece of text taken for this subject. */
export function isSuppressed(forms: readonly SuppressedForm[], subject: SubjectId, surface: string): boolean {
  // Nearly every page has no such list: nothing is folded there.
  if (forms.length === 0) return false;
  const form = foldForm(surface);
  return forms.some((one) => one.subject === subject && one.form === form);
}

/** The list with the form added once. */
export function addSuppressedForm(
  forms: readonly SuppressedForm[],
  subject: SubjectId,
  surface: string,
): readonly SuppressedForm[] {
  return isSuppressed(forms, subject, surface) ? forms : [...forms, { subject, form: foldForm(surface) }];
}

/** "KIM", "Kim" and a soft-hyphened "Kim" are one form to whoever rejects it. */
function foldForm(surface: string): string {
  return surface
    .normalize('NFKC')
    .replace(/\u00AD/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

function isSuppressedForm(value: unknown): value is SuppressedForm {
  if (typeof value !== 'object' || value === null) return false;
  const { subject, form } = value as Partial<Record<string, unknown>>;
  return typeof subject === 'string' && typeof form === 'string' && form !== '';
}
