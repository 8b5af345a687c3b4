// Work in slices by the clock, so that a page keeps answering its reader while Sidelight reads it.
import type { Steps } from '../core/recognition/steps.ts';
import { atEnd } from './at-end.ts';
import { listen } from './listen.ts';

/** Longest slice, ms. With its last step, which takes up to four where its code runs for the first time, half a frame at 60 Hz. */
export const sliceMs = 4;

export interface SliceOptions {
  readonly signal: AbortSignal;
  /** Ms, from any origin. */
  readonly now?: () => number;
  /** Longest slice, ms; half a frame where absent. */
  readonly longestMs?: number;
  /** Resolves once others have had the thread. */
  readonly yieldThread?: () => Promise<unknown>;
  /** Called after each pause; `false` ends the run. */
  readonly resume?: () => boolean;
}

/** A task of its own, after input and painting that wait already. */
export function yieldToPage(): Promise<unknown> {
  return scheduler.postTask(() => undefined, { priority: 'user-visible' });
}

/** `busyMs`: time spent in steps, pauses left out. Work that was aborted or not resumed is not `finished`. */
export type SliceResult<Result> =
  | { readonly finished: true; readonly busyMs: number; readonly result: Result }
  | { readonly finished: false; readonly busyMs: number };

/** Does work to its end, giving the thread back after each slice. The first slice is done at once. */
export async function runSliced<Result>(steps: Steps<Result>, options: SliceOptions): Promise<SliceResult<Result>> {
  const { signal, now = () => performance.now(), longestMs = sliceMs } = options;
  const { yieldThread = yieldToPage, resume = () => true } = options;
  let busyMs = 0;
  while (!signal.aborted) {
    const began = now();
    const step = runSlice(steps, () => now() - began < longestMs);
    busyMs += now() - began;
    if (step.done) return { finished: true, busyMs, result: step.value };
    await yieldThread();
    if (!resume()) break;
  }
  return { finished: false, busyMs };
}

function runSlice<Result>(steps: Steps<Result>, hasTime: () => boolean): IteratorResult<undefined, Result> {
  let step = steps.next();
  while (!step.done && hasTime()) step = steps.next();
  return step;
}

/** Resolves once the document is shown: not while it is prerendered, nor while its tab is hidden. Never when aborted. */
export function whenVisible(document: Document, signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    const watching = new AbortController();
    const check = (): void => {
      if (document.visibilityState !== 'visible') return;
      watching.abort();
      resolve();
    };
    const options = { signal: AbortSignal.any([signal, watching.signal]) };
    document.addEventListener('visibilitychange', check, options);
    document.addEventListener('prerenderingchange', check, options);
  });
}

/** Calls back once, some ms after the page has loaded; not after the signal has ended. */
export function afterLoad(document: Document, signal: AbortSignal, ms: number, callBack: () => void): void {
  if (document.readyState !== 'complete') {
    listen(document.defaultView ?? window, ['load'], signal, () => afterLoad(document, signal, ms, callBack));
    return;
  }
  const timer = setTimeout(callBack, ms);
  atEnd(signal, () => clearTimeout(timer));
}
