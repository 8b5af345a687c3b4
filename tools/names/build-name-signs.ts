// The signs of people. A long surname is sought in any letters; a short one, which begins many words, only with its capital and as
// far as its own endings go, or else in front of or behind a given name.
import type { NameEntry } from '../../core/recognition/name-index.ts';
import type { ScriptSigns, Words } from '../../core/recognition/first-look/signs.ts';
import { levelText } from '../../core/recognition/first-look/level-text.ts';
import { createWordTest } from '../../core/recognition/first-look/word-test.ts';
import { shortForm } from '../../core/recognition/deciding/other-name.ts';
import type { CollectedForm, CollectedPairs } from './form-collection.ts';
import { isCased, leaveShortest, shorten } from './sign-forms.ts';

interface Surname {
  readonly form: string;
  readonly entry: NameEntry & { readonly kind: 'surname' };
}

/** A surname of so many letters and more begins no other words. */
const longSurname = 4;

export function buildNameSigns(
  forms: readonly CollectedForm[],
  pairs: readonly CollectedPairs[],
  isOwn: (form: string) => boolean,
): Pick<ScriptSigns, 'names' | 'surnames' | 'inflected'> {
  const all = forms.flatMap(({ form, entries }) =>
    entries.flatMap((entry): Surname[] => (entry.kind === 'surname' ? [{ form, entry }] : [])),
  );
  const bare = all.filter(({ form, entry }) => isCased(form) || entry.titled !== true);
  const stems = leaveShortest(bare.map(({ form }) => form));
  const short = bare.filter(({ form }) => stems.some((stem) => isShort(stem) && form.startsWith(stem)));
  // The language of a page says nothing of other scripts: `isForeign`.
  const known = short.filter(({ entry }) => entry.languages === undefined || !isOwn(latinOnly));
  const sought = [
    ...stems.filter((stem) => !isShort(stem)),
    ...writeTitled(forms, all),
    ...pairs.flatMap((own) => writePairs(own, short, isOwn)),
  ];
  const isFound = createWordTest(sought.join('|'));
  const full = forms.filter(({ entries }) => entries.some(({ kind }) => kind === 'full')).map(({ form }) => form);
  return {
    names: [...sought, ...leaveShortest(full.filter((form) => !isFound(levelText(form), levelText(form))))].join('|'),
    surnames: writeSurnames(known, stems),
    inflected: writeInflected(
      short.filter((surname) => !known.includes(surname)),
      stems,
    ),
  };
}

/** A form that one script alone has. */
const latinOnly = 'b';

const isShort = (stem: string): boolean => isCased(stem) && stem.length < longSurname;

function writeSurnames(surnames: readonly Surname[], stems: readonly string[]): Words {
  const own = stems.filter((stem) => surnames.some(({ form }) => form.startsWith(stem)));
  return own.map((stem) => `${stem}${longestEnding(surnames, stem)}`).join('|');
}

function writeInflected(surnames: readonly Surname[], stems: readonly string[]): ScriptSigns['inflected'] {
  const words = stems.flatMap((stem) => {
    const own = surnames.filter(({ form }) => form.startsWith(stem));
    const languages = new Set(own.flatMap(({ entry }) => entry.languages?.split(' ') ?? []));
    // Where the language is unknown, short endings are other words: `isForeign`.
    if (own.some(({ form }) => form.length > shortForm)) languages.add('-');
    return own.length > 0 ? [{ languages: [...languages].sort().join(' '), word: writeSurnames(own, [stem]) }] : [];
  });
  const groups = Map.groupBy(words, ({ languages }) => languages);
  return [...groups].map(([languages, own]) => [languages, own.map(({ word }) => word).join('|')]);
}

/** In scripts without capitals, surnames that only a title beside them makes one: 金委員長. */
function writeTitled(forms: readonly CollectedForm[], all: readonly Surname[]): readonly Words[] {
  const surnames = all.filter(({ form, entry }) => !isCased(form) && entry.titled === true).map(({ form }) => form);
  if (surnames.length === 0) return [];
  const titles = forms.filter(
    ({ form, entries }) => !isCased(form) && entries.some(({ kind }) => kind === 'title' || kind === 'courtesy'),
  );
  const names = leaveShortest(surnames).join('|');
  const words = leaveShortest(titles.map(({ form }) => shorten(form))).join('|');
  return [`(?:${names}) (?:${words})`, `(?:${words}) (?:${names})`];
}

/** Full names whose surname is short, or in a script without capitals: there the given name alone is rare enough. */
function writePairs(
  { starts, ends }: CollectedPairs,
  short: readonly Surname[],
  isOwn: (form: string) => boolean,
): readonly Words[] {
  const fronts = starts.map((start) => start.trim()).filter(isOwn);
  const backs = ends.map(({ form }) => form).filter(isOwn);
  const stems = leaveShortest(short.map(({ form }) => form));
  const surnamesIn = (forms: readonly string[]): readonly string[] => stems.filter((stem) => forms.includes(stem));
  const first = surnamesIn(fronts);
  const last = surnamesIn(backs);
  if (first.length + last.length === 0) return [];
  const given = leaveShortest((first.length > 0 ? backs : fronts).map(shortenGiven));
  const cased = given.filter(isCased).join('|');
  const uncased = given.filter((form) => !isCased(form));
  if (first.length === 0) return [`(?:${cased}) (?:${last.join('|')})`, ...uncased];
  const groups = Map.groupBy(first, (stem) => longestEnding(short, stem));
  return [...[...groups].map(([ending, own]) => `(?:${own.join('|')})${ending}~(?:${cased})`), ...uncased];
}

/** With the beginning of a second word: "jong u". */
const shortenGiven = (form: string): string =>
  isCased(form) ? form.slice(0, Math.max(6, form.indexOf(' ') + 2)).trim() : form.slice(0, 5).trim();

const longestEnding = (surnames: readonly Surname[], stem: string): number =>
  Math.max(...surnames.filter(({ form }) => form.startsWith(stem)).map(({ form }) => form.length - stem.length));
