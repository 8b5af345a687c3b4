// Signs to regular expressions. They are made when a page is first looked at, so the notation is short and the patterns few.
import type { Words } from './signs.ts';

/** Small and capital letters of the scripts that have both; what is left of them once text is levelled. */
const small = 'a-zß-öø-ɏα-ωа-џѐ-ӿա-և';
const capitals = 'A-ZÀ-ÞΑ-ΩЀ-ЯԱ-Ֆ';
/** What may stand between two words, in small letters: in a page's source, whole lines of white space. */
const gap = '[^0-9a-zа-џ]{0,40}';
/** The same where nothing but space parts a title from a name. */
const narrowGap = '[\\s-]{0,40}';

const write = (words: Words, letters: string): string =>
  words
    .normalize('NFKD')
    .replace(
      /(\d)(~?)/g,
      (_, most: string, joined: string) => `[${letters}]{0,${most}}${joined ? gap : `(?![${letters}])`}`,
    )
    .replaceAll('.', '\\.')
    .replaceAll(' ', gap);

/** For text in small letters. */
export const writeSmall = (words: Words): string => write(words, small);

/** For text in small letters: one word of two, and one of the others no further from it than in a phrase. */
export function writeBeside(words: Words, others: readonly Words[], years = ''): string {
  const sought = others.filter(Boolean).map(writeSmall);
  if (!words || sought.length === 0) return '';
  const [one, other] = [writeSmall(words), [...sought, years].filter(Boolean).join('|')].map((own) => `(?:${own})`);
  return `${one}[^]{0,${longestPhrase}}?${other}|${other}[^]{0,${longestPhrase}}?${one}`;
}

/** For scripts without capitals. */
export function writeTitled(surnames: Words, titles: Words): string {
  if (!surnames || !titles) return '';
  const [name, title] = [surnames, titles].map((own) => `(?:${writeSmall(own)})`);
  return `${name}${narrowGap}${title}|${title}${narrowGap}${name}`;
}

/** A phrase and the white space in it, UTF-16 units. */
const longestPhrase = 200;

/** With a capital in front, or all in capitals; in either case the next word may follow at once. */
export const writeCapitalised = (words: Words): string =>
  words
    .split('|')
    .flatMap((word) => [
      write(word.charAt(0).toUpperCase() + word.slice(1), small),
      `(?<![${capitals}])` +
        write(word.toUpperCase(), capitals).replace(`(?![${capitals}])`, `(?![${capitals}](?![${small}]))`),
    ])
    .join('|');
