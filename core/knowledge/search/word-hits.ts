// Which words of the vocabulary answer a typed one, how well, and where they stand in what is shown.
import { splitWords } from './search-words.ts';
import type { Span } from '../../recognition/mention.ts';

/** How well a word of the vocabulary answers a typed one. `length`: of it that was typed, to be marked; absent: all. */
export interface Hit {
  readonly quality: number;
  readonly length?: number;
}

/** The whole word before its beginning before a typo: a reader who types on loses none of what was right. */
const wholeWord = 4;
const beginning = 3;
export const typo = 1;

/** Words that are what was typed, or begin with it; in scripts without spaces, words that have it anywhere. */
export function findBeginnings(vocabulary: readonly string[], typed: string): ReadonlyMap<string, Hit> {
  const anywhere = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(
    typed,
  );
  return new Map(
    vocabulary.flatMap((word): [string, Hit][] => {
      if (word === typed) return [[word, { quality: wholeWord }]];
      if (anywhere ? !word.includes(typed) : !word.startsWith(typed)) return [];
      return [[word, anywhere ? { quality: beginning } : { quality: beginning, length: typed.length }]];
    }),
  );
}

/** Words that two neighbouring letters make of what was typed, the commonest slip of all: fuse.js counts it as two. */
export function findSwaps(vocabulary: ReadonlyMap<string, unknown>, typed: string): ReadonlyMap<string, Hit> {
  const letters = Array.from(typed);
  const swapped = letters.slice(1).map((letter, at) => {
    return [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join('');
  });
  return new Map(swapped.filter((word) => vocabulary.has(word)).map((word) => [word, { quality: typo }]));
}

export function findRanges(shown: string, hits: readonly ReadonlyMap<string, Hit>[]): readonly Span[] {
  return splitWords(shown).flatMap(({ word, start, end }): Span[] => {
    const hit = hits.map((words) => words.get(word)).find((found) => found !== undefined);
    return hit === undefined
      ? []
      : [{ start, end: hit.length === undefined ? end : Math.min(end, start + hit.length) }];
  });
}
