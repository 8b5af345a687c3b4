// Work in slices by the clock, so that a page keeps answering its reader while Sidelight reads it.

/** Longest slice, ms. Half a frame at 60 Hz: the page's own work still fits beside it. Two are left for the last step. */
export const sliceMs = 6;
/** Steps between two looks at the clock; one step is one node of the page, well under 0.1 ms but for huge blocks. */
const stepsPerLook = 16;

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
function yieldToPage(): Promise<unknown> {
  return scheduler.postTask(() => undefined, { priority: 'user-visible' });
}

export interface SliceResult {
  /** Time spent in steps, pauses left out, ms. */
  readonly busyMs: number;
  /** Whether `step` came to its end, rather than being aborted or not resumed. */
  readonly finished: boolean;
}

/** Calls `step` until it returns `false`, giving the thread back after each slice. */
export async function runSliced(step: () => boolean, options: SliceOptions): Promise<SliceResult> {
  const { signal, now = () => performance.now(), longestMs = sliceMs } = options;
  const { yieldThread = yieldToPage, resume = () => true } = options;
  let busyMs = 0;
  while (!signal.aborted) {
    const began = now();
    const more = runSlice(step, () => now() - began < longestMs);
    busyMs += now() - began;
    if (!more) return { busyMs, finished: true };
    await yieldThread();
    if (!resume()) break;
  }
  return { busyMs, finished: false };
}

function runSlice(step: () => boolean, hasTime: () => boolean): boolean {
  do {
    for (let taken = 0; taken < stepsPerLook; taken += 1) {
      if (!step()) return false;
    }
  } while (hasTime());
  return true;
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
    const options = { signal, once: true };
    document.defaultView?.addEventListener('load', () => afterLoad(document, signal, ms, callBack), options);
    return;
  }
  const timer = setTimeout(callBack, ms);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
