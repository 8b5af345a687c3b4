// The one element that Sidelight ever adds to a page: a host with a closed shadow root in the top layer, there while any card
// is open, so that neither side's styles reach the other's.
import { atEnd } from './at-end.ts';
import { createPatience, holdGround } from './hold-ground.ts';
import { createElement, findParent, isInside, moveHost, raiseHost, type RaisedHost } from './host-element.ts';

/** The place of one card inside the host. */
export interface CardBox {
  /** What a card is drawn into, and what is placed: `position: fixed`. */
  readonly box: HTMLElement;
  /** Whether an event came from inside of it. */
  owns(event: Event): boolean;
  /** Fades out, then goes; the host goes with the last of them. */
  close(): void;
}

export interface CardHost {
  /**
   * Room for one more card, above those that are there.
   * @param css style sheets of host.css and of what is drawn inside, the same for every card
   * @returns `null` where a card cannot be shown
   */
  open(css: string): CardBox | null;
}

export interface CardHostOptions {
  readonly document: Document;
  /** Takes the host away at once. */
  readonly signal: AbortSignal;
  /** The page has taken the host away, with all cards in it, and will not have it back. */
  readonly onLost: () => void;
}

/** In and out, ms: seen as appearing, not as moving. */
const fadeMs = 150;

/** Nothing is on the page before the first card opens. */
export function createCardHost({ document, signal, onLost }: CardHostOptions): CardHost {
  const hasPatience = createPatience();
  let raised: RaisedHost | null = null;
  const boxes = new Set<HTMLElement>();

  function raise(css: string): RaisedHost | null {
    const parent = findParent(document);
    if (!parent || signal.aborted) return null;
    // A modal dialog or a fullscreen element has come since: beside it, the cards that stand would not be seen either.
    if (raised && raised.host.parentNode !== parent) raised = moveHost(raised, parent);
    raised ??= raiseHost(parent, css);
    hold(raised, parent);
    return raised;
  }

  function hold(held: RaisedHost, parent: Element): void {
    held.standing.abort();
    held.standing = new AbortController();
    holdGround({
      host: held.host,
      parent,
      signal: AbortSignal.any([signal, held.standing.signal]),
      hasPatience,
      findParent,
      onDisplaced: () => void raise(held.css),
      onLost() {
        lower();
        onLost();
      },
    });
  }

  function lower(): void {
    raised?.standing.abort();
    raised?.host.remove();
    raised = null;
    for (const box of boxes) box.remove();
    boxes.clear();
  }

  async function leave(box: HTMLElement): Promise<void> {
    await fade(box, [1, 0]);
    box.remove();
    boxes.delete(box);
    if (boxes.size === 0) lower();
  }

  atEnd(signal, lower);
  return {
    open(css) {
      const standing = raise(css);
      if (!standing) return null;
      const box = createElement(document, 'div');
      box.className = 'place';
      standing.root.append(box);
      boxes.add(box);
      void fade(box, [0, 1]);
      return {
        box,
        owns: (event) => raised !== null && isInside(raised, event, box),
        close() {
          box.classList.add('closing');
          box.inert = true;
          // One that stays for its fade keeps the host; a card that opens meanwhile finds it there.
          void leave(box);
        },
      };
    },
  };
}

async function fade(box: HTMLElement, opacity: readonly [number, number]): Promise<void> {
  if (box.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const animation = box.animate({ opacity: [...opacity] }, { duration: fadeMs, fill: 'forwards' });
  // Rejects when the page takes the host away meanwhile.
  await animation.finished.catch(() => undefined);
}
