// A mention that knows its place on the page: what scanner, highlighter, pointer and report pass to each other.
import type { Mention } from '../core/recognition/mention.ts';
import type { PageBlock } from './text-collector.ts';
import { createRange } from './text-place.ts';

/** The same object for as long as the text around it stays the same, so that it can be compared by identity. */
export interface PageMention {
  readonly block: PageBlock;
  readonly mention: Mention;
}

/** A live range around it, or `null` where the page has changed since the last scan. */
export function createMentionRange({ block, mention }: PageMention): Range | null {
  return createRange(block, mention);
}

/**
 * Whether a range is there for the reader now: it has a place on the page, and styles do not hide it. Forces layout.
 * Rects alone would pass hidden text, styles alone what stands in no place.
 */
export function isRangeVisible(range: Range): boolean {
  return isRangeLaidOut(range, { opacityProperty: true, visibilityProperty: true });
}

/**
 * Whether a range has a place on the page, be it transparent: text that fades in while the reader scrolls has its mark as it
 * comes, and until then a mark on it shows as little as the text. Forces layout.
 */
export function isRangeLaidOut(range: Range, also: CheckVisibilityOptions = {}): boolean {
  const { parentElement } = range.startContainer;
  if (!parentElement || !Element.prototype.checkVisibility.call(parentElement, also)) return false;
  return [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
}
