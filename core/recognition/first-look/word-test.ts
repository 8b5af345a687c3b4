// Finds words in text by the browser's own regular expressions, compiled when first asked. Where a word begins is asked of each
// place that they find, and not by them: that would make them slow.
import type { Words } from './signs.ts';
import { writeSmall } from './write-pattern.ts';

/** @param small the same text in small letters */
export type WordTest = (text: string, small: string) => boolean;

/** @param source empty: finds nothing */
export function createTest(source: string): (text: string) => boolean {
  let pattern: RegExp | undefined;
  return (text) => source !== '' && (pattern ??= new RegExp(source)).test(text);
}

/** Words in any letters. */
export function createWordTest(words: Words): WordTest {
  let pattern: RegExp | undefined;
  return (text, small) => {
    if (words === '') return false;
    pattern ??= new RegExp(writeSmall(words), 'g');
    pattern.lastIndex = 0;
    for (let found = pattern.exec(small); found; found = pattern.exec(small)) {
      if (beginsWord(text, found.index)) return true;
      pattern.lastIndex = found.index + 1;
    }
    return false;
  };
}

/** In small letters a word begins behind none, in capitals behind no capital; elements may have run together. */
function beginsWord(text: string, at: number): boolean {
  const [before, here] = [text.charAt(at - 1), text.charAt(at)];
  return !(isSmall(before) && isSmall(here)) && !(isCapital(before) && isCapital(here));
}

const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
