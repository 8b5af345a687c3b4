// A mention that knows its place on the page: what scanner, highlighter, pointer and report pass to each other.
import type { Mention } from '../core/recognition/mention.ts';
import { findHost } from './document-order.ts';
import { readOwn } from './own-property.ts';
import type { PageBlock } from './text-collector.ts';
import { createRange } from './text-place.ts';

/**
 * The same object for as long as its subject is named in that place of the page, so that it can be compared by identity: where text
 * around it changes, its block and its reason are renewed.
 */
export interface PageMention {
  readonly block: PageBlock;
  readonly mention: Mention;
}

/** A live range around it, or `null` where the page has changed since the last scan. */
export function createMentionRange({ block, mention }: PageMention): Range | null {
  return createRange(block, mention);
}

/** The element that a range stands in: where its text stands right in a shadow root, the host. */
export function findBox({ startContainer }: Range): Element | null {
  return startContainer.parentElement ?? findHost(startContainer);
}

/**
 * Whether a range is there for the reader now: it has a place on the page, and styles do not hide it. Forces layout.
 * Rects alone would pass hidden text, styles alone what stands in no place, and both what is clipped away.
 */
export function isRangeVisible(range: Range): boolean {
  return isRangeLaidOut(range, { opacityProperty: true, visibilityProperty: true }) && !isForVoiceAlone(findBox(range));
}

/** Px: the box that pages clip text to which screen readers alone are to find. Its text has a place, and is never seen. */
const clippedSize = 1;
/** How far around a name such a box is looked for: its words may be set in elements of their own. */
const clippedLevels = 3;

function isForVoiceAlone(start: Element | null): boolean {
  let box = start;
  for (let level = 0; box && level < clippedLevels; level += 1, box = readOwn(box, 'parentElement')) {
    const [rect] = Element.prototype.getClientRects.call(box);
    const isTiny = rect !== undefined && rect.width <= clippedSize && rect.height <= clippedSize;
    if (isTiny && getComputedStyle(box).overflowX !== 'visible') return true;
  }
  return false;
}

/** Whether the reader can be led to a range: it is visible, and the page has not made it inert, as behind an open menu. Forces layout. */
export function isRangeReachable(range: Range): boolean {
  return isRangeVisible(range) && !isInert(findBox(range));
}

/** The attribute reaches into shadow roots. */
function isInert(element: Element | null): boolean {
  if (!element) return false;
  return Element.prototype.closest.call(element, '[inert]') !== null || isInert(findHost(element));
}

/**
 * Whether a range has a place on the page, be it transparent: text that fades in while the reader scrolls has its mark as it
 * comes, and until then a mark on it shows as little as the text. Forces layout.
 */
export function isRangeLaidOut(range: Range, also: CheckVisibilityOptions = {}): boolean {
  const box = findBox(range);
  if (!box || !isShown(box, also)) return false;
  return [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
}

/** An element without a box of its own, by `display: contents`, is as visible as what it stands in. */
function isShown(element: Element, also: CheckVisibilityOptions): boolean {
  if (Element.prototype.checkVisibility.call(element, also)) return true;
  const around = readOwn(element, 'parentElement');
  return around !== null && getComputedStyle(element).display === 'contents' && isShown(around, also);
}

/** Whether a range lies within a screen of the viewport: one box may hold thousands, a log or a list of lines. Forces layout. */
export function isRangeNear(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const { innerHeight } = window;
  return bottom > -innerHeight && top < 2 * innerHeight;
}
