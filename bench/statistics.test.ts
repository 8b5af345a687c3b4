import { describe, expect, it } from 'vitest';
import { geometricMean, median, quantile } from './statistics.ts';

describe('statistics', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
  ])('has the median of %j at %d', (values, middle) => expect(median(values)).toBe(middle));

  it('takes the mean of ratios so that a half and a double cancel out', () => {
    expect(geometricMean([0.5, 2])).toBeCloseTo(1);
  });

  it('has 95 of 100 values at or below the quantile of 0.95', () => {
    expect(
      quantile(
        Array.from({ length: 100 }, (_, at) => at + 1),
        0.95,
      ),
    ).toBe(95);
  });
});
