// Words of the drawn timeline.
import type { Catalogue } from './catalogue.ts';

export interface TimelineWords {
  /** What a screen reader hears instead of the drawing: "Timeline: 7 dates, from 19 Jun 2024 to 21 Jan 2025.". */
  readonly summary: (dates: number, first: string, last: string) => string;
  /** Appended to the summary: "This page is of 31 Dec 2024". */
  readonly pageIsOf: (date: string) => string;
  /** At the line of the page's own date. */
  readonly thisPage: string;
  /** Legend. */
  readonly statement: string;
  readonly reference: string;
  readonly doubtful: string;
  readonly empty: string;
}

export function readTimelineWords({ text, fill, count }: Catalogue): TimelineWords {
  return {
    summary: count('timelineSummary'),
    pageIsOf: fill('timelinePageIsOf'),
    thisPage: text('timelineThisPage'),
    statement: text('timelineStatement'),
    reference: text('timelineReference'),
    doubtful: text('timelineDoubtful'),
    empty: text('timelineEmpty'),
  };
}
