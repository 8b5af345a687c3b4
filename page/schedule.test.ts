import { afterEach, describe, expect, it } from 'vitest';
import type { Steps } from '../core/recognition/steps.ts';
import { runSliced, type SliceResult } from './schedule.ts';

let stop = new AbortController();
afterEach(() => {
  stop = new AbortController();
});

/** A clock that goes on by `stepMs` with each step, and pauses that are counted. */
function run(
  steps: number,
  stepMs: number,
  resume?: () => boolean,
): { readonly done: Promise<SliceResult<string>>; readonly slices: number[] } {
  let time = 0;
  const slices = [0];
  function* work(): Steps<string> {
    for (let left = steps; left > 0; left -= 1) {
      time += stepMs;
      slices[slices.length - 1] = (slices.at(-1) ?? 0) + stepMs;
      yield;
    }
    return 'done';
  }
  const yieldThread = (): Promise<void> => {
    slices.push(0);
    return Promise.resolve();
  };
  const done = runSliced(work(), { signal: stop.signal, now: () => time, yieldThread, ...(resume ? { resume } : {}) });
  return { done, slices };
}

describe('work in slices', () => {
  it('ends each slice by the clock, and never after 8 ms', async () => {
    const { done, slices } = run(1000, 0.1);
    expect(await done).toEqual({ busyMs: expect.closeTo(100) as number, finished: true, result: 'done' });
    expect(slices.length).toBeGreaterThan(10);
    expect(Math.max(...slices)).toBeLessThanOrEqual(8);
  });

  it('does little work in one go', async () => {
    const { done, slices } = run(50, 0.1);
    await done;
    expect(slices).toHaveLength(1);
  });

  it('ends when it is not resumed', async () => {
    const { done } = run(1000, 0.1, () => false);
    expect((await done).finished).toBe(false);
  });

  it('ends with its signal', async () => {
    const { done } = run(1000, 0.1);
    stop.abort();
    expect((await done).finished).toBe(false);
  });

  it('lets the page work in between', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    const began = performance.now();
    function* work(): Steps<void> {
      while (performance.now() - began < 200) yield;
    }
    await runSliced(work(), { signal: stop.signal });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });
});
