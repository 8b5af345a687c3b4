// A soak fails for one word of ours, and for what grows after the first round; not for the first round itself.
import { expect, it } from 'vitest';
import { findGrowth, formatSamples, judge, type Sample } from './judge.ts';

const start: Sample = { minute: 0, visits: 0, heard: 0, processes: 500, heap: 50, nodes: 1000, listeners: 100 };
const warm: Sample = { ...start, minute: 5, visits: 200, processes: 900 };

it.each([
  { name: 'flat', last: { ...warm, minute: 10 }, problems: [] },
  { name: 'a little more', last: { ...warm, processes: 1100 }, problems: [] },
  { name: 'much more', last: { ...warm, processes: 1170 }, problems: ['processes grew by 30.0%'] },
  { name: 'one word', last: { ...warm, heard: 1 }, problems: ['heard 1 times'] },
  { name: 'a heap that grows', last: { ...warm, heap: 60 }, problems: ['heap grew by 20.0%'] },
  { name: 'nothing told', last: { ...warm, heap: null, nodes: null, listeners: null }, problems: [] },
])('judges $name', ({ last, problems }) => {
  expect(judge([start, warm, last])).toEqual(problems);
});

it('cannot tell growth from two samples', () => {
  expect(findGrowth([start, warm], 'processes')).toBeNull();
});

it('prints a line a sample', () => {
  expect(formatSamples([start, { ...warm, heap: null }]).split('\n')).toHaveLength(3);
});
