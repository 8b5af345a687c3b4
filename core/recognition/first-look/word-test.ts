// Finds words in text by the browser's own regular expressions, compiled when first asked. Where a word begins is asked of each
// place that they find, and not by them: that would make them slow.
import type { Words } from './signs.ts';
import { writePattern } from './write-pattern.ts';

export type TextTest = (text: string) => boolean;

/**
 * Whether a word that is wanted begins anywhere.
 * @param small the same text in small letters
 * @param isWanted asked of each, in the order of the text
 */
export type WordTest = (text: string, small: string, isWanted: (found: RegExpExecArray) => boolean) => boolean;

/** @param words none: finds nothing */
export function createTest(words: Words, write = writePattern): TextTest {
  let pattern: RegExp | undefined;
  return (text) => words !== '' && (pattern ??= new RegExp(write(words))).test(text);
}

/** @returns where words begin, UTF-16 units; for text in which some have been seen */
export function findAll(words: Words, text: string): readonly number[] {
  return words === '' ? [] : Array.from(listFound(new RegExp(writePattern(words), 'g'), text), ({ index }) => index);
}

/** Words in any letters. */
export function createWordTest(words: Words): WordTest {
  let pattern: RegExp | undefined;
  return (text, small, isWanted) => {
    if (words === '') return false;
    for (const found of listFound((pattern ??= new RegExp(writePattern(words), 'g')), small)) {
      if (beginsWord(text, found.index) && isWanted(found)) return true;
    }
    return false;
  };
}

/** One may begin in another. */
function* listFound(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    yield found;
    pattern.lastIndex = found.index + 1;
  }
}

/** In small letters a word begins behind none, in capitals behind no capital; elements may have run together. */
function beginsWord(text: string, at: number): boolean {
  const [before, here] = [text.charAt(at - 1), text.charAt(at)];
  return !(isSmall(before) && isSmall(here)) && !(isCapital(before) && isCapital(here));
}

const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
