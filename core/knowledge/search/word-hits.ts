// Which words of the vocabulary answer a typed one, how well, and where they stand in what is shown.
import { splitWords } from './search-words.ts';
import { isUnspaced } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Span } from '../../recognition/mention.ts';

/** How well a word of the vocabulary answers a typed one. `length`: of it that was typed, to be marked; absent: all. */
export interface Hit {
  readonly quality: number;
  readonly length?: number;
}

/** By the word of the vocabulary. */
export type Hits = ReadonlyMap<string, Hit>;

/** The whole word before its beginning before a typo: a reader who types on loses none of what was right. */
const wholeWord = 4;
const beginning = 3;
export const typo = 1;

/** Under four letters one wrong letter makes any word of any other. */
const shortestWithTypo = 4;
/** Words that may be meant by a typed one, the better the closer: `typo` at most. */
export type FindTypos = (vocabulary: Vocabulary, typed: string) => Hits;

/** Typos only where nothing begins with what was typed: what is right is never mixed with what may be meant. */
export function findHits(vocabulary: Vocabulary, typed: string, findTypos: FindTypos): Hits {
  const near = findBeginnings(vocabulary, typed);
  if (near.size > 0 || typed.length < shortestWithTypo) return near;
  const swapped = findSwaps(vocabulary, typed);
  return swapped.size > 0 ? swapped : findTypos(vocabulary, typed);
}

/** Words that are what was typed, or begin with it; in scripts without spaces, words that have it anywhere. */
function findBeginnings(vocabulary: Vocabulary, typed: string): Hits {
  const hits = new Map<string, Hit>();
  const anywhere = isUnspaced(typed);
  const begun: Hit = anywhere ? { quality: beginning } : { quality: beginning, length: typed.length };
  for (const { text } of anywhere ? vocabulary.listUnspaced() : vocabulary.listByFirst(typed.charAt(0))) {
    if (anywhere ? text.includes(typed) : text.startsWith(typed)) hits.set(text, begun);
  }
  if (vocabulary.find(typed) !== undefined) hits.set(typed, { quality: wholeWord });
  return hits;
}

/** Words that two neighbouring letters make of what was typed, the commonest slip of all: fuse.js counts it as two. */
function findSwaps(vocabulary: Vocabulary, typed: string): Hits {
  const letters = Array.from(typed);
  const swapped = letters.slice(1).map((letter, at) => {
    return [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join('');
  });
  return new Map(
    swapped.filter((word) => vocabulary.find(word) !== undefined).map((word) => [word, { quality: typo }]),
  );
}

export function findRanges(shown: string, hits: readonly Hits[]): readonly Span[] {
  return splitWords(shown).flatMap(({ word, start, end }): Span[] => {
    const hit = hits.map((words) => words.get(word)).find((found) => found !== undefined);
    return hit === undefined
      ? []
      : [{ start, end: hit.length === undefined ? end : Math.min(end, start + hit.length) }];
  });
}
