// Where a card stands: by the line of text under the pointer, below it if there is room, else above, else beside.
import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  offset,
  platform,
  shift,
  type VirtualElement,
} from '@floating-ui/dom';
import type { Box } from '../core/interaction/envelope.ts';
import { placeBeside } from '../core/interaction/place-beside.ts';
import { atEnd } from './at-end.ts';
import { isPlain } from './own-property.ts';
import { findBox, isRangeReachable } from './page-mention.ts';

export interface PlacingOptions {
  /** The mention. A name may wrap over two lines: `line` is the client rect that the card belongs to. */
  readonly range: Range;
  readonly line: number;
  /** `position: fixed`; its `left` and `top` are written. */
  readonly box: HTMLElement;
  /** Cards that stay where they are, and are not to be covered. */
  readonly others: () => readonly Box[];
  readonly signal: AbortSignal;
  /** After each placing; `null`: the mention has gone out of view, or the page has hidden it or made it inert. */
  readonly onPlaced: (place: Box | null) => void;
}

/** Between the line and the card, px: apart enough to read the line, near enough to reach the card. */
const gap = 8;
/** Kept free at the edges of the viewport, px. */
const margin = 16;

/**
 * How often it is asked whether the mention is still there for the reader, ms: nothing tells of `visibility`, `opacity` or
 * `inert`. As long as a glance takes, and a few µs each time.
 */
const glanceMs = 250;

const middleware = [
  offset(gap),
  // Too little room to the side is for `shift`: only too little above or below makes it turn.
  flip({ fallbackPlacements: ['top-start', 'right-start', 'left-start'], crossAxis: false, padding: gap }),
  shift({ padding: margin }),
  hide(),
];

/**
 * Everything stands in the viewport already: the card is fixed in the top layer, the mention tells its client rect. Reckoning by
 * way of the root element, as the library does, goes wrong where that runs from right to left: `writing-mode: vertical-rl`.
 */
const inViewport: typeof platform = {
  ...platform,
  getElementRects: ({ reference, floating }) => {
    const { x, y, width, height } = reference.getBoundingClientRect();
    return {
      reference: { x, y, width, height },
      floating: { x: 0, y: 0, width: floating.offsetWidth, height: floating.offsetHeight },
    };
  },
  convertOffsetParentRelativeRectToViewportRelativeRect: ({ rect }) => rect,
};

/** Places the card, and again on scrolling, resizing and layout shifts, until the signal ends it. */
export function keepPlaced({ range, line, box, others, signal, onPlaced }: PlacingOptions): void {
  const reference = createReference(range, line);

  async function place(): Promise<void> {
    const options = { strategy: 'fixed', placement: 'bottom-start', middleware, platform: inViewport } as const;
    // Asking for the boxes of text under `content-visibility: hidden` makes Chromium lay it out, and say so in the console.
    const found = await (isRangeReachable(range) ? computePosition(reference, box, options) : null);
    if (signal.aborted) return;
    if (!found || found.middlewareData.hide?.referenceHidden) return onPlaced(null);
    const { x, y } = found;
    const wanted = { x, y, width: box.offsetWidth, height: box.offsetHeight };
    const { innerWidth: width, innerHeight: height } = box.ownerDocument.defaultView ?? window;
    const place = placeBeside(wanted, others(), { width, height }, reference.getBoundingClientRect());
    box.style.left = `${place.x}px`;
    box.style.top = `${place.y}px`;
    onPlaced(place);
  }

  atEnd(
    signal,
    autoUpdate(reference, box, () => void place()),
  );
  const glances = setInterval(() => isRangeReachable(range) || onPlaced(null), glanceMs);
  atEnd(signal, () => clearInterval(glances));
}

function createReference(range: Range, line: number): VirtualElement {
  const element = findBox(range);
  return {
    getBoundingClientRect: () => joinLine([...range.getClientRects()], line) ?? range.getBoundingClientRect(),
    ...(element && isPlain(element) ? { contextElement: element } : {}),
  };
}

/** A name in several styles has a client rect for each: those of one line, whose middles are less than half a line apart, belong together. */
function joinLine(rects: readonly DOMRect[], line: number): DOMRect | undefined {
  const at = rects[line];
  if (!at) return undefined;
  const parts = rects.filter(({ top, bottom }) => Math.abs(top + bottom - at.top - at.bottom) < at.height);
  const [left, right] = [Math.min(...parts.map((part) => part.left)), Math.max(...parts.map((part) => part.right))];
  return new DOMRect(left, at.top, right - left, at.height);
}
