// Built, packed and unpacked, the automaton accepts its forms and nothing else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAutomaton, type FormPairs } from './automaton-builder.ts';
import { finish } from '../steps.ts';
import { follow, unpackAutomaton } from './automaton.ts';
import { createNumberReader, packNumber } from './packed-numbers.ts';

const words = fc.uniqueArray(
  fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom('a', 'b', 'c', 'д', '金') }),
  {
    minLength: 1,
    maxLength: 40,
  },
);

function outputOf(forms: ReadonlyMap<string, number>, word: string, pairs: readonly FormPairs[] = []): number | null {
  const packed = buildAutomaton(forms, pairs);
  const automaton = finish(unpackAutomaton(packed));
  const [first = '', ...rest] = Array.from(word, (character) => packed.alphabet.indexOf(character) + 1);
  let state = automaton.start[Number(first)] ?? -1;
  for (const symbol of rest) state = state < 0 ? -1 : follow(automaton, state, symbol);
  const output = state < 0 ? 0 : (automaton.output[state] ?? 0);
  return output === 0 ? null : output - 1;
}

describe('the automaton', () => {
  it('yields the output of every form', () => {
    fc.assert(
      fc.property(words, (list) => {
        const forms = new Map(list.map((word, index) => [word, index % 90]));
        for (const [word, output] of forms) expect(outputOf(forms, word)).toBe(output);
      }),
    );
  });

  it('yields what pairs make as if it were written out, but for what was', () => {
    fc.assert(
      fc.property(words, words, words, (written, starts, ends) => {
        const forms = new Map(written.map((word) => [word, 0]));
        const pairs = [{ starts, ends: new Map(ends.map((end) => [end, 1])) }];
        for (const start of starts.slice(0, 4)) {
          for (const end of ends.slice(0, 4)) {
            expect(outputOf(forms, start + end, pairs)).toBe(forms.get(start + end) ?? 1);
          }
        }
        for (const word of written) expect(outputOf(forms, word, pairs)).toBe(0);
      }),
    );
  });

  it('yields nothing for other words', () => {
    fc.assert(
      fc.property(words, words, (list, others) => {
        const forms = new Map(list.map((word) => [word, 0]));
        for (const word of others) if (!forms.has(word)) expect(outputOf(forms, word)).toBeNull();
      }),
    );
  });
});

describe('packed numbers', () => {
  it('come back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 20)), (numbers) => {
        const next = createNumberReader(numbers.map(packNumber).join(''));
        expect(numbers.map(() => next())).toEqual(numbers);
      }),
    );
  });
});
