// How a written character compares: case, width, accents and the many hyphens and apostrophes are levelled here, once for
// each distinct character. Name forms (at build time) and pages (through letter-classes.ts) go through the same function.

/** What a fold yields besides letters: runs of spaces, hyphens and middle dots count as one separator. */
export const separator = ' ';

/** Characters that stand inside words without being seen: soft hyphen, joiners, bidi marks, accents, vowel points, tatweel. */
export const ignorable =
  /[\u00ad\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u0610-\u061a\u0640\u064b-\u065f\u0670\u093c\u09bc\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe0f\ufeff]/u;
const separators = (): RegExp => /^[\s\p{Pd}\u00b7\u05be\u2022\u2027\u2212\u30a0\u30fb\uff65\uff1d=_]$/u;
const apostrophes = /^['\u2018\u2019\u201b\u02bc\u02b9\u0060\u00b4\u05f3\uff07]$/u;

/**
 * Letters that are one letter in two spellings: strokes that Unicode does not decompose, dotless i, final sigma, Arabic
 * letters that keyboards of different countries write differently, and Cyrillic letters typed with their Latin twin.
 */
export const twins: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ة: 'ه',
  а: 'a',
  е: 'e',
  о: 'o',
  с: 'c',
  і: 'i',
  ј: 'j',
};

/** Hidden characters alone, without the accents that a reader sees. */
const hidden = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** @returns the text as a reader sees it */
export const showVisible = (text: string): string => text.replace(hidden, '');

const composed = /[\u3040-\u30ff\uac00-\ud7af]/u;

/**
 * @param character one UTF-16 unit
 * @returns one folded unit, `''` for what is not seen, the character itself where nothing is known of it
 */
export function foldCharacter(character: string): string {
  if (ignorable.test(character)) return '';
  if (separators().test(character)) return separator;
  if (apostrophes.test(character)) return "'";
  const wide = character.normalize('NFKC').toLowerCase();
  // Kana and Hangul lose their sound when taken apart: dakuten and jamo are no accents.
  const bare = composed.test(wide)
    ? wide
    : wide.normalize('NFD').replace(/[\u0300-\u036f\u0653-\u0655\u093c\u09bc]/gu, '');
  const letter = bare.length === 1 ? bare : character;
  return twins[letter] ?? letter;
}

/** A whole name, separators in a row taken as one. @returns the form as the automaton holds it */
export function foldName(name: string): string {
  const folded = Array.from(name.normalize('NFC'), foldCharacter).join('');
  return folded.replace(/ +/gu, separator).trim();
}
