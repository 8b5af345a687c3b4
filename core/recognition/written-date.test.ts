import { describe, expect, it } from 'vitest';
import { parseWrittenDate } from './written-date.ts';

describe('parseWrittenDate', () => {
  it.each([
    ['June 19, 2024', '2024-06-19'],
    ['Jun. 9, 2024 11:30 pm', '2024-06-09'],
    ['Wednesday, 19 June 2024', '2024-06-19'],
    ['19-Jun-2024', '2024-06-19'],
    ['Wed Jun 19 2024 00:10:00 GMT+0900 (Korean Standard Time)', '2024-06-19'],
    ['Wed, 19 Jun 2024 23:30:00 -1200', '2024-06-19'],
    ['19th of June, 2024', '2024-06-19'],
    ['Sept 3 2025', '2025-09-03'],
    ['May 1, 1995', '1995-05-01'],
    ['Juneau 19, 2024', undefined],
    ['Marching 2024', undefined],
    ['in June 2024', undefined],
    ['6/19/2024', undefined],
    ['', undefined],
  ])('reads "%s" as %s', (words, date) => {
    expect(parseWrittenDate(words)).toBe(date);
  });
});
