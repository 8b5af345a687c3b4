// The cost of a text must grow no faster than its length, be it one line without an end.
import { describe, expect, it } from 'vitest';
import { names } from '../../data/names.ts';
import { createRecogniser } from './recogniser.ts';

const lines = [
  { what: 'nothing but surnames', line: 'Kim met Xi and Putin in Pyongyang, Trump said, ' },
  { what: 'sentences about treaties', line: 'The treaty of friendship between Russia and North Korea. ' },
  {
    what: 'one sentence about treaties',
    line: 'a treaty of friendship, told Moscow again and again and told Pyongyang, ',
  },
  { what: 'a list of one surname', line: 'xi, ' },
];
const [short, long] = [10_000, 80_000];
/** A cost that grows with the square of the length would be eight times as high; a busy machine makes some noise. */
const mostGrowth = 3;

const recogniser = createRecogniser(names);

/** µs of a character, of the quickest of some runs. */
function timeCharacter(line: string, length: number): number {
  const text = line.repeat(Math.ceil(length / line.length));
  const times = Array.from({ length: 4 }, () => {
    const began = performance.now();
    const reading = recogniser.read({ text });
    if (reading) recogniser.decide([reading], { lang: 'en' });
    return performance.now() - began;
  });
  return Math.min(...times) / text.length;
}

describe('the recogniser', () => {
  it.each(lines)('takes no longer a character in a line of $what that is eight times as long', ({ line }) => {
    expect(timeCharacter(line, long) / timeCharacter(line, short)).toBeLessThan(mostGrowth);
  });
});
