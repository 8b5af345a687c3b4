// The text around a mention, as its page sends it, and what is read out of it where it arrives: the sentence that a card is
// ranked by, and the few words that the popup lists it with. A page would carry all of this everywhere, and most never need it.
import type { Span, SubjectId } from '../recognition/mention.ts';

/** UTF-16 units on either side: a list without full stops would be one sentence of many thousands. */
export const passageReach = 300;

export interface Passage {
  /** At most `passageReach`, as is `after`. */
  readonly before: string;
  readonly surface: string;
  readonly after: string;
}

/** Another mention of the same block. */
export interface Neighbour {
  readonly subject: SubjectId;
  /** UTF-16 offsets from the start of the passage's own mention, below zero where it stands before. */
  readonly start: number;
  readonly end: number;
}

/** @returns the sentence that holds the mention, as the language's rules part sentences. @param lang of the page */
export function findSentence(passage: Passage, lang: string | undefined): string {
  const { start, end } = findSentenceSpan(passage, lang);
  return textOf(passage).slice(start, end).trim();
}

/** @returns subjects of the other mentions in that sentence, in order of appearance, each once */
export function findTogether(
  passage: Passage,
  lang: string | undefined,
  neighbours: readonly Neighbour[],
): readonly SubjectId[] {
  const sentence = findSentenceSpan(passage, lang);
  const offset = passage.before.length;
  const inside = neighbours
    .filter(({ start, end }) => offset + start < sentence.end && offset + end > sentence.start)
    .toSorted((a, b) => a.start - b.start)
    .map(({ subject }) => subject);
  return [...new Set(inside)];
}

const textOf = ({ before, surface, after }: Passage): string => before + surface + after;

function findSentenceSpan(passage: Passage, lang: string | undefined): Span {
  const text = textOf(passage);
  const { index, segment } = createSegmenter(lang).segment(text).containing(passage.before.length) ?? {
    index: 0,
    segment: text,
  };
  return { start: index, end: index + segment.length };
}

/** A page may declare a language that is none. */
function createSegmenter(lang: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

/** Words on either side: enough to know the place again, few enough for one line of the popup. */
const wordsAround = 6;
/** Text without spaces between words, as Chinese, would be one word: such runs are cut by length. */
const longestAround = 60;

/** White space between the mention and its neighbours included: “Kim” and “'s letter” are set without any. */
export function findWordsAround({ before, after }: Passage): Omit<Passage, 'surface'> {
  return { before: takeLast(before), after: takeFirst(after) };
}

function takeFirst(text: string): string {
  return (/^\s*(?:\S+\s+){0,5}\S*/.exec(text.slice(0, longestAround * 3))?.[0] ?? '').slice(0, longestAround);
}

function takeLast(text: string): string {
  const words = text.slice(-longestAround * 3).split(/(?<=\s)/);
  return words.slice(-wordsAround).join('').slice(-longestAround);
}
