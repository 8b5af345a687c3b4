// How whatever attaches here is undone.

/** Calls back once, when the signal ends; never where it has ended already. */
export function atEnd(signal: AbortSignal, undo: () => void): void {
  signal.addEventListener('abort', undo, { once: true });
}
