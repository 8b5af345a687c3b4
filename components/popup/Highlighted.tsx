// Text with the parts that a search matched.
import type { JSX } from 'preact';
import type { Span } from '../../core/recognition/mention.ts';

export interface HighlightedProps {
  readonly text: string;
  /** Ascending, not overlapping. */
  readonly ranges: readonly Span[];
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
