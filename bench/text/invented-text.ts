// Text that mentions nobody, the same on every run: sentences of made-up words with the lengths and capitals of English.

export type Random = () => number;

/** Mulberry32: 32 bits of state, good enough to mix words. @returns numbers from 0 to 1 */
export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const small = 'the of and to in a that is was for on as with by at from it his her were are this which not but'.split(
  ' ',
);
const onsets = 'b c d f g h k l m n p r s t v w br cl dr fl gr pl pr sp st tr ch sh th'.split(' ');
const cores = 'a e i o u ai ea ee io ou'.split(' ');
const ends = ' n r s t l d m nd nt st rk ng'.split(' ');

function pick<T>(random: Random, from: readonly T[]): T {
  // The list has an entry at every index below its length.
  return from[Math.floor(random() * from.length)] as T;
}

/** A word that no language has, one to three syllables. */
export function inventWord(random: Random): string {
  const syllables = 1 + Math.floor(random() * 3);
  return Array.from({ length: syllables }, () => pick(random, onsets) + pick(random, cores) + pick(random, ends)).join(
    '',
  );
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export function inventSentence(random: Random): string {
  const words = Array.from({ length: 8 + Math.floor(random() * 16) }, () => {
    if (random() < 0.45) return pick(random, small);
    const word = inventWord(random);
    // One word in ten is a name.
    return random() < 0.1 ? capitalise(word) : word;
  });
  return `${capitalise(words.join(' '))}.`;
}

/** @returns sentences of at least `length` UTF-16 units together */
export function inventText(length: number, random: Random): readonly string[] {
  const sentences: string[] = [];
  for (let total = 0; total < length; total += (sentences.at(-1)?.length ?? 0) + 1)
    sentences.push(inventSentence(random));
  return sentences;
}

/** Names as papers write them, in full first and short after. */
const named = [
  'President Vladimir Putin spoke first.',
  'Putin had arrived the day before.',
  'Xi Jinping received his guests in Beijing.',
  'President Xi answered in one sentence.',
  'Kim Jong Un came by train.',
  'The North Korean leader Kim said little.',
];

/** A paragraph of four sentences, two of which mention somebody. */
export function inventNews(random: Random): string {
  return [inventSentence(random), pick(random, named), inventSentence(random), pick(random, named)].join(' ');
}
