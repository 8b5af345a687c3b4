// A run that ended badly never counts as passed.
import { expect, it } from 'vitest';
import { addTallies, describeTally, tallyVitest } from './tally.ts';

it.each([
  { json: '{"numPassedTests":5,"numFailedTests":0}', succeeded: true, tally: { passed: 5, failed: 0 } },
  { json: '{"numPassedTests":5,"numFailedTests":2}', succeeded: false, tally: { passed: 5, failed: 2 } },
  { json: '{"numPassedTests":5,"numFailedTests":0}', succeeded: false, tally: { passed: 5, failed: 1 } },
  { json: '{"numPassedTests"', succeeded: false, tally: { passed: 0, failed: 1 } },
  { json: null, succeeded: false, tally: { passed: 0, failed: 1 } },
])('$json, succeeded $succeeded', ({ json, succeeded, tally }) => {
  expect(tallyVitest(json, succeeded)).toEqual(tally);
});

it('closes with one line', () => {
  expect(describeTally(addTallies({ passed: 2, failed: 0 }, { passed: 3, failed: 1 }))).toBe('5 passed, 1 failed');
});
