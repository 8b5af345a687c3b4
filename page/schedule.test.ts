import { afterEach, describe, expect, it } from 'vitest';
import { runSliced } from './schedule.ts';

let stop = new AbortController();
afterEach(() => {
  stop = new AbortController();
});

/** A clock that goes on by `stepMs` with each step, and pauses that are counted. */
function run(
  steps: number,
  stepMs: number,
  resume?: () => boolean,
): { readonly done: ReturnType<typeof runSliced>; readonly slices: number[] } {
  let [time, left] = [0, steps];
  const slices = [0];
  const step = (): boolean => {
    time += stepMs;
    slices[slices.length - 1] = (slices.at(-1) ?? 0) + stepMs;
    left -= 1;
    return left > 0;
  };
  const yieldThread = (): Promise<void> => {
    slices.push(0);
    return Promise.resolve();
  };
  const done = runSliced(step, { signal: stop.signal, now: () => time, yieldThread, ...(resume ? { resume } : {}) });
  return { done, slices };
}

describe('work in slices', () => {
  it('ends each slice by the clock, and never after 8 ms', async () => {
    const { done, slices } = run(1000, 0.1);
    expect(await done).toEqual({ busyMs: expect.closeTo(100) as number, finished: true });
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
    await runSliced(() => performance.now() - began < 200, { signal: stop.signal });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });
});
