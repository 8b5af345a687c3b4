// A soak fails for one word of ours, and for what grows after the first round more than the browser does by itself.
import { expect, it } from 'vitest';
import { findGrowth, formatSamples, judge, type Sample } from './judge.ts';

const start: Sample = { minute: 0, visits: 0, heard: 0, processes: 500, heap: 50, nodes: 1000, listeners: 100 };
const warm: Sample = { ...start, minute: 5, visits: 200, processes: 900 };
const flat: Sample = { ...warm, minute: 10 };

it.each([
  { name: 'flat', ours: flat, bare: flat, problems: [] },
  { name: 'a little more', ours: { ...flat, processes: 980 }, bare: flat, problems: [] },
  { name: 'what grows anyway', ours: { ...flat, processes: 1200 }, bare: { ...flat, processes: 1180 }, problems: [] },
  {
    name: 'more than what grows anyway',
    ours: { ...flat, processes: 1300 },
    bare: { ...flat, processes: 1120 },
    problems: ['processes grew by 20.0% more than without'],
  },
  {
    name: 'what grows beside a browser that shrinks',
    ours: { ...flat, processes: 1080 },
    bare: { ...flat, processes: 700 },
    problems: ['processes grew by 20.0% more than without'],
  },
  { name: 'flat beside a browser that shrinks', ours: flat, bare: { ...flat, processes: 700 }, problems: [] },
  { name: 'one word', ours: { ...flat, heard: 1 }, bare: flat, problems: ['heard 1 times'] },
  {
    name: 'a heap that grows',
    ours: { ...flat, heap: 60 },
    bare: flat,
    problems: ['heap grew by 20.0% more than without'],
  },
  { name: 'nothing told', ours: { ...flat, heap: null, nodes: null, listeners: null }, bare: flat, problems: [] },
])('judges $name', ({ ours, bare, problems }) => {
  expect(judge({ ours: [start, warm, ours], bare: [start, warm, bare] })).toEqual(problems);
});

it('takes nothing off for a browser that was not weighed', () => {
  const ours = [start, warm, { ...flat, processes: 1170 }];
  expect(judge({ ours, bare: [] })).toEqual(['processes grew by 30.0% more than without']);
});

it('cannot tell growth from two samples', () => {
  expect(findGrowth([start, warm], 'processes')).toBeNull();
});

it('prints a line a sample', () => {
  expect(formatSamples([start, { ...warm, heap: null }]).split('\n')).toHaveLength(3);
});
