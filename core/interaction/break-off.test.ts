import { expect, it } from 'vitest';
import { breakOff } from './break-off.ts';

it.each([
  [' had written in similar words days', ' had written in similar words days…'],
  [' spoke for the first time that ', ' spoke for the first time that…'],
  [' in a garden of Beijing.', ' in a garden of Beijing.'],
  [' asked: “why?”', ' asked: “why?”'],
  ['发表讲话。', '发表讲话。'],
  [' and so on…', ' and so on…'],
])('%j → %j', (words, shown) => {
  expect(breakOff(words)).toBe(shown);
});
