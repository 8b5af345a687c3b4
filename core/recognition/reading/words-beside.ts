// The words right before and behind a place, by one look at each character: patterns with Unicode's sets in them take several
// milliseconds in their first run, which is on most pages their only one.

import { isWordCharacter } from '../names/letter-classes.ts';

export interface WordBeside {
  /** Empty where there is none. */
  readonly word: string;
  readonly gap: string;
}

/** "…of Vladimir ", "John-", "J. ". @param text up to the place */
export function findWordBefore(text: string): WordBeside {
  const gap = /(?:[ \u00a0\t]+|[-\u2010\u2011])$/.exec(text)?.[0] ?? '';
  const characters = Array.from(text.slice(0, text.length - gap.length));
  const first = characters.findLastIndex(
    (character) => !isWordCharacter(character) && !/[\u2019'\u00ad]/.test(character),
  );
  const word = characters.slice(first + 1).join('');
  const isFound = gap !== '' && (word !== '' || endsInInitial(characters));
  return isFound ? { word: word || characters.slice(-2).join(''), gap } : { word: '', gap: '' };
}

function endsInInitial(characters: readonly string[]): boolean {
  const [before = ' ', letter = '', point] = [' ', ...characters].slice(-3);
  return point === '.' && isCapital(letter) && !isWordCharacter(before);
}

/** A function: at the script's top level the set would be made on every page. */
export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** " Jong", "-led", with what an apostrophe parts from it: " Hanoi'de". @param text from the place on */
export function findWordAfter(text: string): WordBeside & { readonly ending: string } {
  const gap = /^(?:[ \u00a0\t]+|[-\u2010\u2011])/.exec(text)?.[0] ?? '';
  const word = gap && takeWord(text.slice(gap.length), '\u00ad');
  const rest = text.slice(gap.length + word.length);
  const ending = word && /^['\u2019]/.test(rest) ? takeWord(rest.slice(1)) : '';
  return word ? { word, gap, ending: ending && rest.charAt(0) + ending } : { word: '', gap: '', ending: '' };
}

/** @returns the word that a text begins with, `''` for none */
export function takeWord(text: string, inside = ''): string {
  const characters = Array.from(text);
  const end = characters.findIndex((character) => !isWordCharacter(character) && character !== inside);
  return characters.slice(0, end < 0 ? Infinity : end).join('');
}
