// When the reader's pointer comes to rest: the moment to look at what makes no sign of its own.
import { atEnd } from './at-end.ts';
import { listen } from './listen.ts';

/** Ms without a move; below the shortest delay of a card, so that whatever is found then can still open one. */
const restMs = 150;

/** Calls back after each rest of the pointer, until the signal ends it. */
export function watchRest(document: Document, signal: AbortSignal, onRest: () => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  listen(document, ['pointermove'], signal, () => {
    clearTimeout(waiting);
    waiting = setTimeout(onRest, restMs);
  });
  atEnd(signal, () => clearTimeout(waiting));
}
