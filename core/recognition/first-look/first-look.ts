// Whether a page may hold a mention at all, told from its text in one piece by the browser's own regular expressions. Most
// pages hold none, and are spared the reading. It finds more than the recogniser does, and never less (first-look.test.ts).
import { baseLanguage } from '../deciding/page-language.ts';
import { levelText } from './level-text.ts';
import type { Signs } from './signs.ts';
import { createTest, createWordTest } from './word-test.ts';
import type { WordTest } from './word-test.ts';
import { writeBeside, writeCapitalised } from './write-pattern.ts';

/**
 * `none`: nothing so far. `again`: words of treaties are there, and text that was looked at before must be looked at again for
 * what makes them one. `some`: the page has to be read.
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
  let mayDescribe = false;

  function lookFor(text: string, scripts: readonly ScriptTests[]): Sight {
    const small = text.toLowerCase();
    const has = (sign: keyof ScriptTests): boolean => scripts.some(({ [sign]: test }) => test(text, small));
    if (has('people')) return 'some';
    if (mayDescribe) return has('parties') || has('limitless') ? 'some' : 'none';
    mayDescribe = has('treaties');
    return mayDescribe ? 'again' : 'none';
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
type ScriptTests = Readonly<Record<'people' | 'treaties' | 'parties' | 'limitless', WordTest>>;

function createTests({ latin, other }: Signs, language: string): readonly ScriptTests[] {
  return [latin, other].map((signs) => {
    const inflected = signs.inflected.filter(([languages]) => languages.split(' ').includes(language || '-'));
    const names = createWordTest(signs.names);
    const surnames = createTest(writeCapitalised([signs.surnames, ...inflected.map(([, words]) => words)].join('|')));
    const limitless = createTest(signs.limitless && writeBeside(signs.limitless, signs.bonds));
    const hasCapitals = (text: string): boolean => signs === latin || otherCapitals.test(text);
    return {
      people: (text, small) => (hasCapitals(text) && surnames(text)) || names(text, small),
      treaties: createWordTest(signs.treaties),
      parties: createWordTest(signs.parties),
      limitless: (_, small) => limitless(small),
    };
  });
}
