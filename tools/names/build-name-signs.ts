// The signs of people. A long surname is sought in any letters; a short one, which begins many words, only with its capital and as
// far as its own endings go, or else in front of or behind a given name.
import type { NameEntry } from '../../core/recognition/name-index.ts';
import type { ScriptSigns, Words } from '../../core/recognition/first-look/signs.ts';
import { levelText } from '../../core/recognition/first-look/level-text.ts';
import { createWordTest } from '../../core/recognition/first-look/word-test.ts';
import { shortForm } from '../../core/recognition/deciding/other-name.ts';
import type { CollectedForm, CollectedPairs } from './form-collection.ts';
import { capitalise, isCased, leaveShortest, shorten } from './sign-forms.ts';
import { writeFullNames } from './write-full-names.ts';

interface Surname {
  readonly form: string;
  readonly entry: NameEntry & { readonly kind: 'surname' };
}

/** "vladimirputin" and no more, letters. */
const longestSign = 13;
/** A surname of so many letters and more begins no other words. */
const longSurname = 4;

export function buildNameSigns(
  forms: readonly CollectedForm[],
  pairs: readonly CollectedPairs[],
  isOwn: (form: string) => boolean,
): Pick<ScriptSigns, 'titled' | 'surnames' | 'inflected'> & { readonly names: Words } {
  const all = forms.flatMap(({ form, entries }) =>
    entries.flatMap((entry): Surname[] => (entry.kind === 'surname' ? [{ form, entry }] : [])),
  );
  // In scripts without capitals, surnames that only a title beside them makes one: 金委員長.
  const titled = all.filter(({ form, entry }) => !isCased(form) && entry.titled === true).map(({ form }) => form);
  const bare = all.filter(({ form }) => !titled.includes(form));
  const stems = leaveShortest(bare.map(({ form }) => form));
  const short = bare.filter(({ form }) => stems.some((stem) => isShort(stem) && form.startsWith(stem)));
  // The language of a page says nothing of other scripts: `isForeign`.
  const known = short.filter(({ entry }) => entry.languages === undefined || !isOwn(latinOnly));
  const families = [...titled, ...short.map(({ form }) => form)];
  const sought = [
    ...stems.filter((stem) => !isShort(stem)),
    ...writeFullNames(pairs, { isOwn, families, stems: stems.filter(isShort) }),
  ];
  return {
    names: [...sought, ...listUnfound(forms, sought)].join('|'),
    titled: titled.length > 0 ? writeTitled(leaveShortest(titled).join('|'), listTitles(forms)) : '',
    surnames: writeSurnames(known, stems),
    inflected: writeInflected(
      short.filter((surname) => !known.includes(surname)),
      stems,
    ),
  };
}

/** Full names that what is sought would not find, such as #vladimirputin. */
function listUnfound(forms: readonly CollectedForm[], sought: readonly Words[]): readonly Words[] {
  const isFound = createWordTest(sought.join('|'));
  const full = forms.filter(({ entries }) => entries.some(({ kind }) => kind === 'full')).map(({ form }) => form);
  const unfound = full.filter((form) => !isFound(levelText(form), levelText(form), () => true));
  return leaveShortest(unfound.map((form) => form.slice(0, longestSign)));
}

function listTitles(forms: readonly CollectedForm[]): Words {
  const titles = forms.filter(
    ({ form, entries }) => !isCased(form) && entries.some(({ kind }) => kind === 'title' || kind === 'courtesy'),
  );
  return leaveShortest(titles.map(({ form }) => shorten(form))).join('|');
}

const writeTitled = (surnames: Words, titles: Words): Words =>
  `(?:${surnames})_(?:${titles})|(?:${titles})_(?:${surnames})`;

/** A form that one script alone has. */
const latinOnly = 'b';

const isShort = (stem: string): boolean => isCased(stem) && stem.length < longSurname;

function writeSurnames(surnames: readonly Surname[], stems: readonly string[]): Words {
  const own = stems.filter((stem) => surnames.some(({ form }) => form.startsWith(stem)));
  return own.map((stem) => capitalise(`${stem}${longestEnding(surnames, stem)}`)).join('|');
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

const longestEnding = (surnames: readonly Surname[], stem: string): number =>
  Math.max(...surnames.filter(({ form }) => form.startsWith(stem)).map(({ form }) => form.length - stem.length));
