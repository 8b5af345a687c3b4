// Times a function in Node: warm, as often as fits into a short while, the median counts.
import { median } from './statistics.ts';

/** Ms that one thing is measured for at least, and how often at least. */
const least = { ms: 300, runs: 5 };

/** @returns ms of one call */
export function timeCall(call: () => unknown): number {
  const times: number[] = [];
  // The first ones pay for compilation.
  for (let warming = 0; warming < 2; warming++) call();
  const began = performance.now();
  while (times.length < least.runs || performance.now() - began < least.ms) {
    const start = performance.now();
    call();
    times.push(performance.now() - start);
  }
  return median(times);
}
