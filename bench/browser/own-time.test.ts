import type { Protocol } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { measureOwnTime, type FrameTest } from './own-time.ts';
import type { Recording, Task } from './record-profile.ts';

const script = '/annotator.js';
const ours = `chrome-extension://abc${script}`;

/** A function in the profile's tree; the scanner's stands on line 2. */
const node = (id: number, functionName: string, url: string, lineNumber: number, ...children: number[]) => ({
  id,
  callFrame: { functionName, scriptId: url, url, lineNumber, columnNumber: 0 },
  children,
});

const nodes: Protocol.Profiler.ProfileNode[] = [
  node(1, '(root)', '', -1, 2, 5, 6, 8),
  node(2, '', ours, 0, 3),
  node(3, 'define', ours, 1),
  node(5, 'start', ours, 1, 7),
  node(6, '(garbage collector)', '', -1),
  node(7, 'scan', ours, 2, 9),
  node(8, 'render', 'https://news.example/page.js', 0),
  node(9, 'define', ours, 1),
];
const [evaluating, starting, collecting, scanning, rendering, inScan] = [3, 5, 6, 7, 8, 9];
const isScanner: FrameTest = ({ lineNumber }) => lineNumber === 2;

/** A sample every millisecond; the last one stands for no time. */
function record(samples: readonly number[], tasks?: readonly Task[]): Recording {
  const end = samples.length * 1000;
  return {
    profile: {
      nodes,
      startTime: 0,
      endTime: end,
      samples: [...samples, 1],
      timeDeltas: [0, ...samples.map(() => 1000)],
    },
    tasks: tasks ?? [{ start: 0, end: end + 1, busy: end }],
  };
}

const measure = (...given: Parameters<typeof record>) => measureOwnTime(record(...given), script, isScanner);

describe('measureOwnTime', () => {
  it('counts what stands on a stack of the script, and nothing of the page', () => {
    expect(measure([rendering, starting, rendering, rendering]).total).toBe(1);
  });

  it('tells the top level with all that it calls from what runs later', () => {
    expect(measure([evaluating, evaluating, starting])).toMatchObject({ total: 3, evaluation: 2 });
  });

  it('counts the scan from the first run of the scanner on, whichever function runs then', () => {
    expect(measure([starting, scanning, inScan, starting])).toMatchObject({ total: 4, scan: 3 });
  });

  it('sees no scan where the scanner never runs', () => {
    expect(measure([evaluating, starting]).scan).toBe(0);
  });

  it('takes all that is not evaluated for the scan where it is not told which functions are the scanner', () => {
    expect(measureOwnTime(record([evaluating, starting, starting]), script).scan).toBe(2);
  });

  it('ends a run where the page runs', () => {
    expect(measure([starting, starting, rendering, starting]).longestRun).toBe(2);
  });

  it('adds garbage collected inside a run, but not after it', () => {
    expect(measure([starting, collecting, starting]).longestRun).toBe(3);
    expect(measure([starting, collecting, rendering])).toMatchObject({ total: 1, longestRun: 1 });
  });

  it('ends a run with its task', () => {
    const tasks = [
      { start: 0, end: 2000, busy: 2000 },
      { start: 2000, end: 9000, busy: 7000 },
    ];
    expect(measure([starting, starting, starting], tasks).longestRun).toBe(2);
  });

  it('has no run longer than the thread worked in its task', () => {
    expect(measure([starting, starting, starting], [{ start: 0, end: 4000, busy: 1500 }]).longestRun).toBe(1.5);
  });

  it('takes a long silence of the profiler for the time of others', () => {
    const { profile, tasks } = record([starting, starting]);
    const late = { ...profile, timeDeltas: [0, 1000, 50_000] };
    expect(measureOwnTime({ profile: late, tasks }, script, isScanner).total).toBe(3);
  });
});
