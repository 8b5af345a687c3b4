// What the builders of signs ask of a folded form.
import type { Words } from '../../core/recognition/first-look/signs.ts';

export const isLatin = (form: string): boolean => /^[\p{sc=Latin}\p{sc=Common}]+$/u.test(form);

/** What Latin and Cyrillic write alike is folded to Latin letters, in text as in forms, and may be either's. */
export const isOther = (form: string): boolean => !isLatin(form) || /^[aceijo ]+$/.test(form);

/** Whether its script tells names by capitals. Georgian has capitals that no text uses. */
export const isCased = (form: string): boolean =>
  /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}]/u.test(form);

const scripts = ['Han', 'Hangul', 'Katakana', 'Hebrew', 'Arabic', 'Devanagari', 'Bengali', 'Tamil', 'Thai', 'Georgian'];

/** Of the scripts without capitals that names are written in; `''` for another. */
export const scriptOf = (form: string): string =>
  scripts.find((script) => new RegExp(`\\p{sc=${script}}`, 'u').test(form)) ?? '';

/** As much of a word or a phrase as tells it from others: some letters, and always the beginning of a second word. */
export function shorten(form: string): string {
  const end = form.includes(' ') ? Math.max(12, form.indexOf(' ') + 5) : 9;
  return form.slice(0, end).trim();
}

/** Without those that another one finds as well: they begin with it, or one of their words does. A space may stand for nothing. */
export function leaveShortest(forms: readonly string[]): readonly string[] {
  const kept = new Map<string, RegExp>();
  const lettersOf = (form: string): number => form.replaceAll(' ', '').length;
  const sorted = [...new Set(forms)].sort(
    (a, b) => lettersOf(a) - lettersOf(b) || b.length - a.length || (a < b ? -1 : 1),
  );
  for (const form of sorted)
    if (![...kept.values()].some((found) => found.test(form)))
      kept.set(form, new RegExp(`(?:^| )${form.replaceAll('.', '\\.').replaceAll(' ', ' ?')}`, 'u'));
  return [...kept.keys()].sort();
}

/** An ending that words have in common is written once: each costs a page its share of compiling. */
export function joinWords(words: readonly string[]): Words {
  const groups = Map.groupBy(words, (word) => /\d$/.exec(word)?.[0] ?? '');
  return [...groups]
    .flatMap(([ending, own]) =>
      ending === '' || own.length === 1 ? own : [`(?:${own.map((word) => word.slice(0, -1)).join('|')})${ending}`],
    )
    .join('|')
    .replaceAll('.', '\\.');
}

/** With a capital in front, or all in capitals; in either case the next word may follow at once. */
export const capitalise = (word: string): Words =>
  `${word.charAt(0).toUpperCase()}${word.slice(1)}|<${word.toUpperCase().replace(/(?=\d)/, '^')}`;
