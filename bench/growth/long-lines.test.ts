// The cost of a text must grow no faster than its length, be it one line without an end.
import { describe, expect, it } from 'vitest';
import { createRecogniser } from '../../core/recognition/recogniser.ts';
import { names } from '../../data/names.ts';

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
/** A cost that grows with the square of the length would be eight times as high; collecting garbage makes some noise. */
const mostGrowth = 4;

const recogniser = createRecogniser(names);

/** µs of this process's own work a character, of the cheapest of some runs: others on the machine do not count. */
function measureCharacter(line: string, length: number): number {
  const text = line.repeat(Math.ceil(length / line.length));
  const times = Array.from({ length: 4 }, () => {
    const began = process.cpuUsage();
    const reading = recogniser.read({ text });
    if (reading) recogniser.decide([reading], { lang: 'en' });
    const { user, system } = process.cpuUsage(began);
    return user + system;
  });
  return Math.min(...times) / text.length;
}

describe('the recogniser', () => {
  it.each(lines)(
    'takes no longer a character in a line of $what that is eight times as long',
    { timeout: 60_000 },
    ({ line }) => {
      expect(measureCharacter(line, long) / measureCharacter(line, short)).toBeLessThan(mostGrowth);
    },
  );
});
