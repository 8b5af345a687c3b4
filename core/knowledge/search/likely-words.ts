// Which words of the vocabulary could be meant by a typo at all. fuse.js judges them; asked of every word of ten thousand statements,
// it took a third of a second.
import { readLetters } from './vocabulary.ts';
import type { Vocabulary, VocabularyWord } from './vocabulary.ts';

/** fuse.js also finds a pattern inside a longer word; a typo changes a word's length by two letters at most. */
const mostLettersMore = 2;

/**
 * Loses nothing that is `mostErrors` slips away: a slip takes one letter away at most, and adds one at most, and it breaks two pairs
 * of neighbouring letters at most.
 */
export function listLikely(vocabulary: Vocabulary, typed: string, mostErrors: number): readonly string[] {
  const letters = readLetters(typed);
  const pairs = listPairs(typed);
  const fewestPairs = pairs.length - 2 * mostErrors;
  const isLikely = (word: VocabularyWord): boolean =>
    countBits(letters & ~word.letters) <= mostErrors &&
    countBits(word.letters & ~letters) <= mostErrors &&
    pairs.filter((pair) => word.text.includes(pair)).length >= fewestPairs;
  const lengths = Array.from({ length: 2 * mostLettersMore + 1 }, (_, more) => typed.length - mostLettersMore + more);
  return lengths.flatMap((length) => vocabulary.listByLength(length).filter(isLikely)).map(({ text }) => text);
}

function listPairs(word: string): readonly string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}

function countBits(set: number): number {
  let count = 0;
  // Takes the lowest bit away each time.
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
