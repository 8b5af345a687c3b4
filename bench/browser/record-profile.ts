// Records what the main thread of a page does: a CPU profile every tenth of a millisecond, and where its tasks begin and end.
import type { Page, Protocol } from 'puppeteer-core';

/** Times in µs of one clock. */
export interface Recording {
  readonly profile: Protocol.Profiler.Profile;
  /** Tasks of the page's main thread. */
  readonly tasks: readonly Task[];
}

export interface Task {
  readonly start: number;
  readonly end: number;
  /** What the thread itself worked in it: on a busy machine others run in the middle of a task. */
  readonly busy: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/** µs between two samples: slices of milliseconds are told apart, and the profiler itself stays below a tenth. */
const samplingInterval = 100;

export async function recordProfile(page: Page, act: () => Promise<void>): Promise<Recording> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: samplingInterval });
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'] });
  await session.send('Profiler.start');
  await act();
  const { profile } = await session.send('Profiler.stop');
  const trace = await page.tracing.stop();
  await session.detach();
  return { profile, tasks: readTasks(trace, profile) };
}

/** Profiles carry no thread: the main thread whose tasks cover the most samples is the one that was profiled. */
function readTasks(trace: Uint8Array | undefined, profile: Protocol.Profiler.Profile): readonly Task[] {
  // Written by the browser in its own format.
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const isMain = ({ name, args }: TraceEvent): boolean => name === 'thread_name' && args?.name === 'CrRendererMain';
  const mains = new Set(traceEvents.filter(isMain).map(({ pid, tid }) => `${pid} ${tid}`));
  const inside = traceEvents.filter(
    ({ name, ts }) => name.endsWith('RunTask') && ts >= profile.startTime && ts <= profile.endTime,
  );
  const threads = Map.groupBy(inside, ({ pid, tid }) => `${pid} ${tid}`);
  const busyOf = (events: readonly TraceEvent[]): number => events.reduce((sum, { dur = 0 }) => sum + dur, 0);
  const [busiest] = [...threads]
    .filter(([thread]) => mains.has(thread))
    .toSorted(([, a], [, b]) => busyOf(b) - busyOf(a));
  return (busiest?.[1] ?? [])
    .map(({ ts, dur = 0, tdur = dur }) => ({ start: ts, end: ts + dur, busy: tdur }))
    .toSorted((a, b) => a.start - b.start);
}
