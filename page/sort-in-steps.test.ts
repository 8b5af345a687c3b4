import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../core/recognition/steps.ts';
import { sortInSteps } from './sort-in-steps.ts';

type Item = readonly [key: number, at: number];
const compare = ([a]: Item, [b]: Item): number => a - b;
const number = (keys: readonly number[]): readonly Item[] => keys.map((key, at) => [key, at]);

describe('sorting in steps', () => {
  it('sorts as the language does, keeping the order of equals', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 200 }), (keys) => {
        const items = number(keys);
        expect(finish(sortInSteps(items, compare))).toEqual(items.toSorted(compare));
      }),
    );
  });

  it('compares each with the next and no more where all are in order', () => {
    let comparisons = 0;
    const counting = (a: Item, b: Item): number => ((comparisons += 1), compare(a, b));
    finish(sortInSteps(number(Array.from({ length: 1000 }, (_, at) => at >> 1)), counting));
    expect(comparisons).toBe(999);
  });
});
