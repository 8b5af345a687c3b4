// The reader's pointer and keys as facts for the hover machine.
import type { HoverFact } from '../core/interaction/hover.ts';
import { findHost } from './document-order.ts';
import { listen } from './listen.ts';
import type { MentionHit } from './mention-finder.ts';
import { nameOf } from './own-property.ts';
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
  readonly onFact: (fact: HoverFact<PageMention>, hit: MentionHit | null) => void;
}

const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph']);
/** Whatever acts on a click itself; a tap on it is not for us. */
const actsOnClick =
  'a[href], area, button, input, label, select, summary, textarea, [role="button"], [role="link"], [onclick]';

export function watchPointer(options: PointerOptions): void {
  const { document, signal, find, isInCard, isCardOpen, onFact } = options;
  /** The text under the pointer that a mention begins in. */
  let under: Node | null = null;

  function send(fact: HoverFact<PageMention>): void {
    onFact(fact, null);
  }

  function sendPlaced(type: 'move' | 'press', event: PointerEvent): void {
    const { clientX: x, clientY: y, button, buttons } = event;
    const hit = isInCard(event) ? null : find(x, y);
    const over = isInCard(event) ? 'card' : (hit?.mention ?? null);
    under = hit?.range.startContainer ?? null;
    onFact(type === 'move' ? { type, x, y, over, buttons } : { type, over, button }, hit);
  }

  function sendTap(event: MouseEvent): void {
    const isTap = 'pointerType' in event && event.pointerType === 'touch' && !isInCard(event);
    const element = event.composedPath()[0];
    if (!isTap || (element instanceof Element && Element.prototype.closest.call(element, actsOnClick))) return;
    const hit = find(event.clientX, event.clientY);
    if (hit) onFact({ type: 'tap', target: hit.mention }, hit);
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && isCardOpen()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      send({ type: 'escape' });
    } else if (!modifiers.has(event.key) && !isInCard(event)) {
      send({ type: 'type' });
    }
  }

  listen(document, ['pointermove'], signal, (event) => event.pointerType !== 'touch' && sendPlaced('move', event));
  listen(document, ['pointerdown'], signal, (event) => sendPlaced('press', event));
  listen(document, ['pointerup', 'pointercancel'], signal, () => send({ type: 'release' }));
  listen(document, ['pointerout'], signal, (event) => event.relatedTarget === null && send({ type: 'leave' }));
  // Over a frame the page hears no more of the pointer, an advertisement's beside the text too.
  listen(document, ['pointerover'], signal, ({ target }) => isFrame(target) && send({ type: 'leave' }));
  // Tickers and carousels scroll without end: only what moves the mention under the pointer counts.
  listen(document, ['scroll'], signal, ({ target }) => {
    const isFelt = target === document || (under !== null && target instanceof Node && holds(target, under));
    if (isFelt) send({ type: 'scroll' });
  });
  listen(document, ['keydown'], signal, handleKey, false);
  listen(document, ['click'], signal, sendTap);
}

const frames: ReadonlySet<string> = new Set(['iframe', 'frame', 'object', 'embed']);

const isFrame = (target: EventTarget | null): boolean => target instanceof Element && frames.has(nameOf(target));

/** Whether a node stands in another, be it in shadow roots. */
function holds(outer: Node, node: Node): boolean {
  for (let at: Node | null = node; at; at = findHost(at)) if (Node.prototype.contains.call(outer, at)) return true;
  return false;
}
