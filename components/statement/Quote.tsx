// Words that a source puts in quotation marks, set as a quotation. The marks come from the style sheet.
import type { JSX } from 'preact';

export interface QuoteProps {
  readonly words: string;
}

/** A quotation that our sentence does not contain, on a line of its own. */
export function Quote({ words }: QuoteProps): JSX.Element {
  return (
    <p class="quote" lang="en" dir="ltr">
      <q>{words}</q>
    </p>
  );
}
