// Keeps the card's host where it is on a page that takes it away, hides it, or opens a layer over it, for a while: frameworks
// throw out what they did not make, and do so once. A page that goes on fighting is left to win.
import { atEnd } from './at-end.ts';
import { listen } from './listen.ts';

export interface GroundOptions {
  readonly host: HTMLElement;
  readonly parent: Element;
  readonly signal: AbortSignal;
  readonly hasPatience: Patience;
  /** Where the host belongs now: a modal dialog or a fullscreen element makes all else unusable. */
  readonly findParent: (document: Document) => Element | null;
  /** It belongs elsewhere. */
  readonly onDisplaced: () => void;
  /** Given up. */
  readonly onLost: () => void;
}

/** So many times within so many ms the host comes back: no loop, and a reader who still sees it has had time to read. */
const mostFights = 5;
const fightMs = 5000;

/** Counts one more fight; one for all grounds that the host stands on in turn. @returns whether it is worth going on */
export type Patience = () => boolean;

export function createPatience(now: () => number = () => performance.now()): Patience {
  let fights: number[] = [];
  return () => {
    const at = now();
    fights = [...fights.filter((before) => before > at - fightMs), at];
    return fights.length <= mostFights;
  };
}

export function holdGround(options: GroundOptions): void {
  const { host, parent, signal, hasPatience, findParent, onDisplaced, onLost } = options;
  const { ownerDocument: document } = parent;
  const observer = new MutationObserver(stand);

  function stand(): void {
    const isShown = host.parentNode === parent && host.matches(':popover-open');
    if (signal.aborted || isShown) return;
    if (parent.isConnected && hasPatience()) show();
    else end();
  }

  function show(): void {
    if (host.parentNode !== parent) parent.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
  }

  function follow(): void {
    const wanted = signal.aborted ? null : findParent(document);
    if (!wanted || wanted === parent) return;
    if (hasPatience()) onDisplaced();
    else end();
  }

  function disconnect(): void {
    observer.disconnect();
    leaving.disconnect();
  }

  function end(): void {
    disconnect();
    onLost();
  }

  observer.observe(parent, { childList: true });
  // A dialog may be taken away as a whole, the host with it.
  const leaving = new MutationObserver(() => parent.isConnected || follow());
  if (parent !== document.documentElement) leaving.observe(document, { childList: true, subtree: true });
  host.addEventListener('toggle', stand, { signal });
  // Dialogs tell when they open and close, whoever opens them; the event does not bubble.
  listen(document, ['toggle', 'fullscreenchange'], signal, follow);
  atEnd(signal, disconnect);
}
