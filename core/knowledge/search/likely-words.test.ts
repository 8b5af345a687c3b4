import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listLikely } from './likely-words.ts';
import { createVocabulary } from './vocabulary.ts';

const vocabularyOf = (...words: readonly string[]) => {
  const vocabulary = createVocabulary();
  words.forEach((word, record) => vocabulary.add(word, record));
  return vocabulary;
};

it.each([
  ['pyongang', 2, ['pyongyang']],
  ['pyongang', 0, []],
  ['bricks', 1, ['brics']],
  ['putni', 0, []],
  ['briks', 1, ['brics']],
])('%s with %i slips may be %j', (typed, mostErrors, likely) => {
  const vocabulary = vocabularyOf('pyongyang', 'beijing', 'brics', 'bricks-and-mortar', 'putin', 'pact');
  expect(listLikely(vocabulary, typed, mostErrors)).toEqual(likely);
});

/** One letter lost, put in or exchanged. */
type Slip = readonly [kind: 'lost' | 'more' | 'other', at: number, letter: string];

const letter = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzабвгд'));
const slip: fc.Arbitrary<Slip> = fc.tuple(fc.constantFrom('lost', 'more', 'other'), fc.nat(20), letter);

function slipOnce(word: string, [kind, place, other]: Slip): string {
  const at = place % word.length;
  return word.slice(0, at) + (kind === 'lost' ? '' : other) + word.slice(kind === 'more' ? at : at + 1);
}

it('keeps every word that is as many slips away', () => {
  const word = fc.string({ unit: letter, minLength: 4, maxLength: 12 });
  fc.assert(
    fc.property(word, fc.array(slip, { maxLength: 2 }), (meant, slips) => {
      const typed = slips.reduce(slipOnce, meant);
      expect(listLikely(vocabularyOf(meant), typed, slips.length)).toEqual([meant]);
    }),
    { numRuns: 2000 },
  );
});
