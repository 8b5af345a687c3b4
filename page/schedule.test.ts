import { afterEach, describe, expect, it } from 'vitest';
import type { Steps } from '../core/recognition/steps.ts';
import { afterLoad, runSliced, type SliceResult } from './schedule.ts';

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
    const { done, slices } = run(30, 0.1);
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

describe('the moment after a page has loaded', () => {
  /** A page that goes on loading until it is closed. */
  function openLoading(): Document {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    stop.signal.addEventListener('abort', () => frame.remove());
    const page = frame.contentDocument ?? document;
    page.open();
    return page;
  }

  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

  it('comes once, when the browser says so, however often the page does', async () => {
    const page = openLoading();
    let calls = 0;
    afterLoad(page, stop.signal, 0, () => (calls += 1));
    for (let turn = 0; turn < 3; turn += 1) page.defaultView?.dispatchEvent(new Event('load'));
    await wait(50);
    expect(calls).toBe(0);
    page.close();
    await expect.poll(() => calls).toBe(1);
    await wait(50);
    expect(calls).toBe(1);
  });

  it('does not come any more once the signal has ended', async () => {
    const page = openLoading();
    let calls = 0;
    afterLoad(page, stop.signal, 20, () => (calls += 1));
    page.close();
    await wait(10);
    stop.abort();
    await wait(50);
    expect(calls).toBe(0);
  });
});
