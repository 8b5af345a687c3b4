// Whether a page may hold a mention at all, told from its text in one piece by the browser's own regular expressions. Most
// pages hold none, and are spared the reading. It finds more than the recogniser does, and never less (first-look.test.ts).
import { baseLanguage } from '../deciding/page-language.ts';
import { levelText } from './level-text.ts';
import type { ScriptSigns, Signs, Words } from './signs.ts';
import { createTest, createWordTest } from './word-test.ts';
import type { WordTest } from './word-test.ts';
import { writeBeside, writeCapitalised, writeTitled } from './write-pattern.ts';

/**
 * `none`: nothing so far. `again`: a treaty may be described, and text that was looked at before must be looked at again for its
 * parties. `some`: the page has to be read.
 */
export type Sight = 'none' | 'again' | 'some';

/** Remembers what it has seen of one page. */
export interface FirstLook {
  /** @param text in which elements may have run together: a capital begins a word wherever it stands */
  look(text: string): Sight;
}

/** @param lang of the page, as it says; asked at the first look */
export function createFirstLook(signs: Signs, lang: () => string | undefined): FirstLook {
  let tests: readonly ScriptTests[] | undefined;
  let isDescribed = false;

  function lookFor(text: string, scripts: readonly ScriptTests[]): Sight {
    const small = text.toLowerCase();
    const has = (sign: keyof ScriptTests): boolean => scripts.some(({ [sign]: test }) => test(text, small));
    if (has('people')) return 'some';
    if (isDescribed && has('parties')) return 'some';
    if (!has('terms')) return 'none';
    if (has('limitless')) return 'some';
    const isNew = !isDescribed && has('descriptions');
    isDescribed ||= isNew;
    return isNew ? 'again' : 'none';
  }

  return {
    look(text) {
      tests ??= createTests(signs, baseLanguage(lang()));
      const level = levelText(text);
      return lookFor(level, otherScripts.test(level) ? tests : tests.slice(0, 1));
    },
  };
}

/** Letters beyond Latin; punctuation and arrows, which every page has, lie between. */
const otherScripts = /[\u0370-\u1dff\u1f00-\u1fff\u2c00-\uffff]/;

/** Of those, the ones that tell names by a capital: Greek, Cyrillic, Armenian. */
const otherCapitals = /[\u0370-\u058f]/;

/** Made when first asked. */
type ScriptTests = Readonly<Record<'people' | 'terms' | 'descriptions' | 'limitless' | 'parties', WordTest>>;

function createTests({ latin, other, years }: Signs, language: string): readonly ScriptTests[] {
  return [latin, other].map((signs) => {
    const hasCapitals = (text: string): boolean => signs === latin || otherCapitals.test(text);
    return { ...createPeopleTests(signs, language, hasCapitals), ...createTreatyTests(signs, years) };
  });
}

function createPeopleTests(
  signs: ScriptSigns,
  language: string,
  hasCapitals: (text: string) => boolean,
): Pick<ScriptTests, 'people'> {
  const inflected = signs.inflected.filter(([languages]) => languages.split(' ').includes(language || '-'));
  const names = createWordTest(signs.names);
  const surnames = createTest(writeCapitalised([signs.surnames, ...inflected.map(([, words]) => words)].join('|')));
  const titled = createTest(writeTitled(signs.titled, signs.titles));
  return { people: (text, small) => (hasCapitals(text) && surnames(text)) || names(text, small) || titled(text) };
}

function createTreatyTests(signs: ScriptSigns, years: string): Omit<ScriptTests, 'people'> {
  const { nouns, deals, subjects, wholes, eras, limitless, bonds, parties } = signs;
  const join = (...words: readonly Words[]): Words => words.filter(Boolean).join('|');
  const isWhole = createWordTest(wholes);
  const describes = [writeBeside(nouns, [subjects, parties], years), writeBeside(join(deals, eras), [subjects])].map(
    createTest,
  );
  const isLimitless = createTest(writeBeside(limitless, [bonds]));
  return {
    // Plain alternatives tell fast where it is worth to look at what stands around them.
    terms: createWordTest(join(nouns, deals, wholes, eras, limitless)),
    descriptions: (text, small) => isWhole(text, small) || describes.some((test) => test(small)),
    limitless: (_, small) => isLimitless(small),
    parties: createWordTest(parties),
  };
}
