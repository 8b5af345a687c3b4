// The words of treaties in one block, and its sentences, in order: what stands around a phrase is found by binary search, so
// that a line of ten thousand such words costs each of them as little as the next.
import { countBefore } from '../count-before.ts';
import type { Span } from '../mention.ts';
import type { Term } from './treaty-term.ts';

export interface BlockTerms {
  readonly text: string;
  /** In the order of the text, none over another. */
  readonly terms: readonly Term[];
  /** Those of them that name a party. */
  readonly parties: readonly Term[];
  /** Offsets of the marks that end a sentence, UTF-16 units. */
  readonly sentenceEnds: readonly number[];
}

/** A full stop after a single capital ends no sentence: U.S. */
const sentenceEnd = (): RegExp => /(?<!\b\p{Lu})[.!?](?=\s|$)|[。！？]/gu;

export function gatherTerms(text: string, terms: readonly Term[]): BlockTerms {
  return {
    text,
    terms,
    parties: terms.filter((term) => term.parties.length > 0),
    sentenceEnds: Array.from(text.matchAll(sentenceEnd()), ({ index }) => index),
  };
}

/** Terms that stand entirely in a stretch of the text. */
export function termsWithin({ terms }: BlockTerms, { start, end }: Span): readonly Term[] {
  const first = countBefore(terms, (term) => term.start < start);
  return terms.slice(
    first,
    countBefore(terms, (term) => term.end <= end),
  );
}

/** The sentence that holds a phrase. */
export function sentenceAround({ text, sentenceEnds }: BlockTerms, { start, end }: Span): Span {
  const before = sentenceEnds[countBefore(sentenceEnds, (at) => at < start) - 1];
  const after = sentenceEnds[countBefore(sentenceEnds, (at) => at < end)];
  return { start: before === undefined ? 0 : before + 1, end: after ?? text.length };
}
