import { expect, it } from 'vitest';
import { saysDate } from './says-date.ts';

it.each([
  ['It entered into force in December 2024.', '2024-12', true],
  ['It entered into force in December 2024.', '2024-12-04', false],
  ['They spoke on 8 February 2024.', '2024-02-08', true],
  ['They spoke on 18 February 2024, a Sunday.', '2024-02-08', false],
  ['They spoke in 2024.', '2024', true],
  ['They spoke.', '2024', false],
  ['They spoke in June 2024.', '2023-06', false],
])('%s %s: %s', (sentence, date, says) => {
  expect(saysDate(sentence, date)).toBe(says);
});
