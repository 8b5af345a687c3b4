// Whether a page may hold a mention at all, told from its text in one piece by the browser's own regular expressions. Most
// pages hold none, and are spared the reading. It finds more than the recogniser does, and never less (first-look.test.ts).
import { baseLanguage } from '../deciding/page-language.ts';
import type { Steps } from '../steps.ts';
import { levelText } from './level-text.ts';
import { createNearTest } from './near-test.ts';
import type { ScriptSigns, Signs } from './signs.ts';
import { createTest, createWordTest, findAll } from './word-test.ts';

/**
 * `none`: nothing so far. `surname`: one that others bear as well, or that is a word, to be looked at closely. `again`: a treaty may
 * be described, and text that was looked at before must be looked at again for its parties. `some`: the page has to be read.
 */
export type Sight = 'none' | 'surname' | 'again' | 'some';

/** Remembers what it has seen of one page. */
export interface FirstLook {
  /** @param text in which elements may have run together: a capital begins a word wherever it stands */
  look(text: string): Steps<Sight>;
  /** @param level such text, levelled. @returns where surnames begin, UTF-16 units, in no order */
  findSurnames(level: string): readonly number[];
  /** Of the page, as it says. */
  lang(): string | undefined;
}

/** @param lang of the page, as it says; asked at the first look */
export function createFirstLook(signs: Signs, lang: () => string | undefined): FirstLook {
  let scripts: readonly ScriptLook[] | undefined;
  let isDescribed = false;

  function listLooks(level: string): readonly ScriptLook[] {
    scripts ??= createScriptLooks(signs, baseLanguage(lang()));
    return otherScripts.test(level) ? scripts : scripts.slice(0, 1);
  }

  return {
    *look(text) {
      const level = levelText(text);
      const small = level.toLowerCase();
      const looks = listLooks(level);
      let has: Seen = 'nothing';
      for (const { look, hasParty } of looks) {
        yield;
        if (isDescribed && hasParty(level, small)) return 'some';
        yield;
        const seen = look(level, small);
        if (seen === 'mention') return 'some';
        if (seen === 'description') has = seen;
      }
      if (!isDescribed && has === 'description') {
        isDescribed = true;
        return 'again';
      }
      yield;
      return looks.some(({ hasSurname }) => hasSurname(level)) ? 'surname' : 'none';
    },
    findSurnames: (level) => listLooks(level).flatMap(({ findSurnames }) => findSurnames(level)),
    lang,
  };
}

/** Letters beyond Latin; punctuation and arrows, which every page has, lie between. */
const otherScripts = /[\u0370-\u1dff\u1f00-\u1fff\u2c00-\uffff]/;

/** Of Latin, and of the others that tell names by a capital: Greek, Cyrillic, Armenian. */
const latinCapitals = /[A-Z]/;
const otherCapitals = /[\u0370-\u058f]/;

const createScriptLooks = ({ latin, other, years }: Signs, language: string): readonly ScriptLook[] => [
  createScriptLook(latin, { years, language, capitals: latinCapitals }),
  createScriptLook(other, { years, language, capitals: otherCapitals }),
];

/** The strongest of what stands in a text. */
type Seen = 'mention' | 'description' | 'nothing';

/** Signs of one script; patterns are made when first asked for. */
interface ScriptLook {
  /** @param small the same text in small letters */
  look(text: string, small: string): Seen;
  hasSurname(text: string): boolean;
  findSurnames(text: string): readonly number[];
  hasParty(text: string, small: string): boolean;
}

interface LookOptions {
  readonly years: string;
  readonly language: string;
  /** What a text has that could write a surname of the script. */
  readonly capitals: RegExp;
}

function createScriptLook(signs: ScriptSigns, { years, language, capitals }: LookOptions): ScriptLook {
  const inflected = signs.inflected.filter(([languages]) => languages.split(' ').includes(language || '-'));
  const surnames = [signs.surnames, ...inflected.map(([, words]) => words)].join('|');
  const hasCapitalised = createTest(surnames);
  const hasTitled = createTest(signs.titled);
  const seeks = createWordTest(signs.sought);
  const seeksParty = createWordTest(signs.parties);
  const hasSubject = createTest(signs.subjects);
  const hasParty = createTest(signs.parties);
  const hasYear = createTest(years, String);
  const hasBond = createTest(signs.bonds);

  return {
    look(text, small) {
      const [isNearSubject, isNearBond] = [createNearTest(hasSubject, small), createNearTest(hasBond, small)];
      const isNearParty = createNearTest((words) => hasParty(words) || hasYear(words), small);
      const seen: { is: Seen } = { is: 'nothing' };
      seeks(text, small, (found) => {
        const [, name, whole, limitless, noun] = found;
        if (name !== undefined || (limitless !== undefined && isNearBond(found))) seen.is = 'mention';
        else if (seen.is === 'nothing' && limitless === undefined) {
          const isDescription =
            whole !== undefined || isNearSubject(found) || (noun !== undefined && isNearParty(found));
          if (isDescription) seen.is = 'description';
        }
        return seen.is === 'mention';
      });
      return seen.is;
    },
    hasSurname: (text) => (capitals.test(text) && hasCapitalised(text)) || hasTitled(text),
    findSurnames: (text) => [surnames, signs.titled].flatMap((words) => findAll(words, text)),
    hasParty: (text, small) => seeksParty(text, small, () => true),
  };
}
