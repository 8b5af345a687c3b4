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
 * Whether a range is there for the reader now: drawn somewhere, and not hidden by styles. Forces layout.
 * `checkVisibility` alone would pass text scrolled away by `text-indent` or clipped to nothing; rects alone would pass hidden text.
 */
export function isRangeVisible(range: Range): boolean {
  const element = range.startContainer.parentElement;
  if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
}
