// Text with the parts that a search matched.
import type { JSX } from 'preact';

/** Half-open, UTF-16 units. */
export interface MatchRange {
  readonly start: number;
  readonly end: number;
}

export interface HighlightedProps {
  readonly text: string;
  /** Ascending, not overlapping. */
  readonly ranges: readonly MatchRange[];
}

export function Highlighted({ text, ranges }: HighlightedProps): JSX.Element {
  const starts = [0, ...ranges.map(({ end }) => end)];
  return (
    <>
      {ranges.map(({ start, end }, place) => (
        <>
          {text.slice(starts[place], start)}
          <mark>{text.slice(start, end)}</mark>
        </>
      ))}
      {text.slice(starts.at(-1))}
    </>
  );
}
