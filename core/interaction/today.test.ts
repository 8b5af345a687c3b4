import { expect, it } from 'vitest';
import { formatToday } from './today.ts';

it('gives the date of the reader, not of Greenwich', () => {
  // Built from local parts, so that it holds in every time zone.
  expect(formatToday(new Date(2025, 0, 2, 0, 30))).toBe('2025-01-02');
  expect(formatToday(new Date(2025, 11, 31, 23, 30))).toBe('2025-12-31');
});
