// The reader's pointer and keys as facts for the hover machine. Only what the browser itself vouches for counts: a page can
// send any event it likes, but not a trusted one.
import type { HoverEvent } from '../core/interaction/hover.ts';
import { findHost } from './document-order.ts';
import type { MentionHit } from './mention-finder.ts';
import type { PageMention } from './page-mention.ts';

export interface PointerOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly find: (x: number, y: number) => MentionHit | null;
  /** Whether an event came from our card. */
  readonly isInCard: (event: Event) => boolean;
  /** Whether a card is open: only then is Escape ours, and no other key ever. */
  readonly isCardOpen: () => boolean;
  /** @param hit what lies under the pointer, where the event has a place */
  readonly onEvent: (event: HoverEvent<PageMention>, hit: MentionHit | null) => void;
  readonly now?: () => number;
}

const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph']);
/** Whatever acts on a click itself; a tap on it is not for us. */
const actsOnClick =
  'a[href], area, button, input, label, select, summary, textarea, [role="button"], [role="link"], [onclick]';

export function watchPointer(options: PointerOptions): void {
  const { document, signal, find, isInCard, isCardOpen, onEvent, now = () => performance.now() } = options;
  /** The text under the pointer that a mention begins in. */
  let under: Node | null = null;

  function listen<Type extends keyof DocumentEventMap>(
    type: Type,
    handle: (event: DocumentEventMap[Type]) => void,
  ): void {
    const handleTrusted = (event: DocumentEventMap[Type]): void => {
      if (event.isTrusted) handle(event);
    };
    document.addEventListener(type, handleTrusted, { signal, capture: true, passive: type !== 'keydown' });
  }

  function sendPlaced(type: 'move' | 'press', event: PointerEvent): void {
    const { clientX: x, clientY: y, button, buttons } = event;
    const hit = isInCard(event) ? null : find(x, y);
    const over = isInCard(event) ? 'card' : (hit?.mention ?? null);
    under = hit?.range.startContainer ?? null;
    onEvent(type === 'move' ? { type, at: now(), x, y, over, buttons } : { type, at: now(), over, button }, hit);
  }

  function sendTap(event: MouseEvent): void {
    const isTap = 'pointerType' in event && event.pointerType === 'touch' && !isInCard(event);
    const element = event.composedPath()[0];
    if (!isTap || (element instanceof Element && element.closest(actsOnClick))) return;
    const hit = find(event.clientX, event.clientY);
    if (hit) onEvent({ type: 'tap', at: now(), target: hit.mention }, hit);
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && isCardOpen()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      onEvent({ type: 'escape', at: now() }, null);
    } else if (!modifiers.has(event.key) && !isInCard(event)) {
      onEvent({ type: 'type', at: now() }, null);
    }
  }

  listen('pointermove', (event) => event.pointerType !== 'touch' && sendPlaced('move', event));
  listen('pointerdown', (event) => sendPlaced('press', event));
  listen('pointerup', () => onEvent({ type: 'release', at: now() }, null));
  listen('pointercancel', () => onEvent({ type: 'release', at: now() }, null));
  listen('pointerout', (event) => event.relatedTarget === null && onEvent({ type: 'leave', at: now() }, null));
  // Tickers and carousels scroll without end: only what moves the mention under the pointer counts.
  listen('scroll', ({ target }) => {
    const isFelt = target === document || (under !== null && target instanceof Node && holds(target, under));
    if (isFelt) onEvent({ type: 'scroll', at: now() }, null);
  });
  listen('keydown', handleKey);
  listen('click', sendTap);
}

/** Whether a node stands in another, be it in shadow roots. */
function holds(outer: Node, node: Node): boolean {
  for (let at: Node | null = node; at; at = findHost(at)) if (outer.contains(at)) return true;
  return false;
}
