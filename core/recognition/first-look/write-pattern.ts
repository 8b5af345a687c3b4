// Signs to regular expressions. They are made when a page is first looked at, so the notation is short and the patterns few.
import type { Words } from './signs.ts';

/** Small and capital letters of the scripts that have both; what is left of them once text is levelled. */
const small = 'a-zß-öø-ɏα-ωа-џѐ-ӿա-և';
const capitals = 'A-ZÀ-ÞΑ-ΩЀ-ЯԱ-Ֆ';
/** What may stand between two words, in small letters: in a page's source, whole lines of white space. */
const gap = '[^0-9a-zа-џ]{0,40}';
/** The same where nothing but space parts a title from a name. */
const narrowGap = '[\\s-]{0,40}';

export const writePattern = (words: Words): string =>
  words
    .normalize('NFKD')
    .replace(/(\^?)(\d)(~?)/g, (_, capital: string, most: string, joined: string) =>
      capital
        ? `[${capitals}]{0,${most}}(?![${capitals}](?![${small}]))`
        : `[${small}]{0,${most}}${joined ? gap : `(?![${small}])`}`,
    )
    .replaceAll('<', `(?<![${capitals}])`)
    .replaceAll('_', narrowGap)
    .replaceAll(' ', gap);
