// Whether a page may hold a mention at all, told from its text in one piece by the browser's own regular expressions. Most
// pages hold none, and are spared the reading. It finds more than the recogniser does, and never less (first-look.test.ts).
import { baseLanguage } from '../deciding/page-language.ts';
import { levelText } from './level-text.ts';
import { createNearTest } from './near-test.ts';
import type { ScriptSigns, Signs } from './signs.ts';
import { createTest, createWordTest, findAll } from './word-test.ts';

/**
 * `none`: nothing so far. `name`: perhaps a person's, to be looked at closely. `again`: a treaty may be described, and text that
 * was looked at before must be looked at again for its parties. `some`: the page has to be read.
 */
export type Sight = 'none' | 'name' | 'again' | 'some';

/** Remembers what it has seen of one page. */
export interface FirstLook {
  /** @param text in which elements may have run together: a capital begins a word wherever it stands */
  look(text: string): Sight;
  /** @param level such text, levelled. @returns where what could be names of persons begins, UTF-16 units, in no order */
  findNames(level: string): readonly number[];
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
    look(text) {
      const level = levelText(text);
      const small = level.toLowerCase();
      const looks = listLooks(level);
      if (isDescribed && looks.some(({ hasParty }) => hasParty(level, small))) return 'some';
      const seen = looks.map(({ look }) => look(level, small));
      if (seen.some(({ treaty }) => treaty === 'mention')) return 'some';
      if (isDescribed || !seen.some(({ treaty }) => treaty === 'description')) {
        return seen.some(({ name }) => name) ? 'name' : 'none';
      }
      isDescribed = true;
      return 'again';
    },
    findNames: (level) => listLooks(level).flatMap(({ findNames }) => findNames(level, level.toLowerCase())),
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

/** What stands in a text: what could be a person's name, and the strongest of what could be a treaty. */
interface Seen {
  name: boolean;
  treaty: 'mention' | 'description' | 'nothing';
}

/** Signs of one script; patterns are made when first asked for. */
interface ScriptLook {
  /** @param small the same text in small letters */
  look(text: string, small: string): Seen;
  findNames(text: string, small: string): readonly number[];
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
  const hasSurname = createTest(surnames);
  const hasTitled = createTest(signs.titled);
  const seeks = createWordTest(signs.sought);
  const seeksParty = createWordTest(signs.parties);
  const hasSubject = createTest(signs.subjects);
  const hasParty = createTest(signs.parties);
  const hasYear = createTest(years, String);
  const hasBond = createTest(signs.bonds);

  return {
    look(text, small) {
      const seen: Seen = {
        name: (capitals.test(text) && hasSurname(text)) || hasTitled(text),
        treaty: 'nothing',
      };
      const [isNearSubject, isNearBond] = [createNearTest(hasSubject, small), createNearTest(hasBond, small)];
      const isNearParty = createNearTest((words) => hasParty(words) || hasYear(words), small);
      seeks(text, small, (found) => {
        const [, name, whole, limitless, noun] = found;
        if (name !== undefined) seen.name = true;
        else if (limitless !== undefined) seen.treaty = isNearBond(found) ? 'mention' : seen.treaty;
        else if (seen.treaty === 'nothing') {
          const isDescription =
            whole !== undefined || isNearSubject(found) || (noun !== undefined && isNearParty(found));
          if (isDescription) seen.treaty = 'description';
        }
        return seen.treaty === 'mention';
      });
      return seen;
    },
    findNames(text, small) {
      const found = [...findAll(surnames, text), ...findAll(signs.titled, text)];
      seeks(text, small, ({ index, 1: name }) => (name !== undefined && found.push(index), false));
      return found;
    },
    hasParty: (text, small) => seeksParty(text, small, () => true),
  };
}
