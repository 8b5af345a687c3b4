// A sentence of the interface with words of the index in it. The index is English whatever the interface speaks: its words are
// marked as such, for those who hear them and for languages that are written from right to left.
import type { JSX } from 'preact';

export interface WithEnglishProps {
  /** Fills the words into the sentence: a function of the messages object. */
  readonly say: (...parts: readonly string[]) => string;
  /** A string is English; anything else says itself in which language it is. */
  readonly parts: readonly (string | JSX.Element)[];
}

/** Stand-ins for the words, from Unicode's private use area: no message holds such a character. */
const standIns = ['\uE000', '\uE001', '\uE002'] as const;

export function WithEnglish({ say, parts }: WithEnglishProps): JSX.Element {
  const pieces = say(...standIns.slice(0, parts.length)).split(/([\uE000-\uE002])/u);
  return (
    <>
      {pieces.map((piece) => {
        const part = parts[standIns.findIndex((standIn) => standIn === piece)];
        if (part === undefined) return piece;
        return typeof part === 'string' ? <English>{part}</English> : part;
      })}
    </>
  );
}

/** Names and sentences of the index. */
export function English({ children }: { readonly children: string }): JSX.Element {
  return (
    <span lang="en" dir="ltr">
      {children}
    </span>
  );
}
