// Which words of the vocabulary answer a typed one, how well, and where they stand in what is shown.
import { splitWords } from './search-words.ts';
import { isUnspaced } from './vocabulary.ts';
import type { Vocabulary, VocabularyWord } from './vocabulary.ts';
import type { Span } from '../../recognition/mention.ts';

/** How well a word of the vocabulary answers a typed one. `length`: of it that was typed, to be marked; absent: all. */
export interface Hit {
  readonly quality: number;
  readonly length?: number;
}

/** All words that answer a typed one. Not a table: one letter is answered by a quarter of the vocabulary, and each letter anew. */
export interface Hits {
  readonly words: readonly VocabularyWord[];
  /** Of one of them, and of any other word `undefined`. */
  readonly find: (word: string) => Hit | undefined;
}

/** The whole word before its beginning before a typo: a reader who types on loses none of what was right. */
const wholeWord = 4;
const beginning = 3;
export const typo = 1;

/** Under four letters one wrong letter makes any word of any other. */
const shortestWithTypo = 4;
/** Words that may be meant by a typed one, with how well: `typo` at most. */
export type FindTypos = (vocabulary: Vocabulary, typed: string) => ReadonlyMap<string, Hit>;

/** Typos only where nothing begins with what was typed: what is right is never mixed with what may be meant. */
export function findHits(vocabulary: Vocabulary, typed: string, findTypos: FindTypos): Hits {
  const near = findBeginnings(vocabulary, typed);
  if (near.words.length > 0 || typed.length < shortestWithTypo) return near;
  const swapped = findSwaps(vocabulary, typed);
  return buildHits(vocabulary, swapped.size > 0 ? swapped : findTypos(vocabulary, typed));
}

/** Words that are what was typed, or begin with it; in scripts without spaces, words that have it anywhere. */
function findBeginnings(vocabulary: Vocabulary, typed: string): Hits {
  const anywhere = isUnspaced(typed);
  const whole: Hit = { quality: wholeWord };
  const begun: Hit = anywhere ? { quality: beginning } : { quality: beginning, length: typed.length };
  const answers = (word: string): boolean => (anywhere ? word.includes(typed) : word.startsWith(typed));
  const near = anywhere ? vocabulary.listUnspaced() : vocabulary.listByFirst(typed.charAt(0));
  return {
    words: near.filter(({ text }) => answers(text)),
    find: (word) => (word === typed ? whole : answers(word) ? begun : undefined),
  };
}

/** Words that two neighbouring letters make of what was typed, the commonest slip of all: fuse.js counts it as two. */
function findSwaps(vocabulary: Vocabulary, typed: string): ReadonlyMap<string, Hit> {
  const letters = Array.from(typed);
  const swapped = letters.slice(1).map((letter, at) => {
    return [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join('');
  });
  return new Map(
    swapped.filter((word) => vocabulary.find(word) !== undefined).map((word) => [word, { quality: typo }]),
  );
}

function buildHits(vocabulary: Vocabulary, meant: ReadonlyMap<string, Hit>): Hits {
  return {
    words: [...meant.keys()].flatMap((word) => vocabulary.find(word) ?? []),
    find: (word) => meant.get(word),
  };
}

export function findRanges(shown: string, hits: readonly Hits[]): readonly Span[] {
  return splitWords(shown).flatMap(({ word, start, end }): Span[] => {
    const hit = hits.map(({ find }) => find(word)).find((found) => found !== undefined);
    return hit === undefined
      ? []
      : [{ start, end: hit.length === undefined ? end : Math.min(end, start + hit.length) }];
  });
}
