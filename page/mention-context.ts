// The words around a mention: the sentence that a card is ranked by, and the few words that the popup lists it with.
import type { ReportedMention } from '../core/interaction/page-report.ts';
import type { Span, SubjectId } from '../core/recognition/mention.ts';
import type { PageMention } from './page-mention.ts';

/** Words on either side: enough to know the place again, few enough for one line of the popup. */
const wordsAround = 6;
/** Longest sentence, UTF-16 units: a list without full stops would be one of many thousands. */
const longestSentence = 600;

export interface MentionSentence {
  readonly sentence: string;
  /** Subjects of the other mentions in it, in order of appearance, each once. */
  readonly together: readonly SubjectId[];
}

/**
 * The sentence that holds the mention; sentences as the language's rules part them.
 * @param all mentions of the page; those of the same block are looked through
 */
export function findSentence(
  { block, mention }: PageMention,
  all: readonly PageMention[],
  lang: string | undefined,
): MentionSentence {
  const span = findSentenceSpan(block.text, mention, lang);
  const inside = all
    .filter((other) => other.block === block && other.mention.start < span.end && other.mention.end > span.start)
    .toSorted((a, b) => a.mention.start - b.mention.start)
    .map((other) => other.mention.subject);
  const together = new Set(inside.filter((subject) => subject !== mention.subject));
  return { sentence: block.text.slice(span.start, span.end).trim(), together: [...together] };
}

function findSentenceSpan(blockText: string, mention: Span, lang: string | undefined): Span {
  const start = Math.max(0, mention.start - longestSentence / 2);
  const text = blockText.slice(start, mention.end + longestSentence / 2);
  const segment = createSegmenter(lang)
    .segment(text)
    .containing(mention.start - start);
  const { index, segment: found } = segment ?? { index: 0, segment: text };
  return { start: start + index, end: start + index + found.length };
}

/** A page may declare a language that is none. */
function createSegmenter(lang: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

/**
 * @param key by which the popup asks for it again
 * @param lang of the page, for its rules of sentences
 */
export function reportMention(of: PageMention, key: string, lang: string | undefined): ReportedMention {
  const { text } = of.block;
  const { subject, surface, reason, start, end } = of.mention;
  const around = { before: takeLast(text.slice(0, start)), after: takeFirst(text.slice(end)) };
  return { key, subject, surface, reason, ...around, sentence: findSentence(of, [], lang).sentence };
}

/** Text without spaces between words, as Chinese, would be one word: such runs are cut by length. */
const longestAround = 60;

function takeFirst(text: string): string {
  return (/^\s*(?:\S+\s+){0,5}\S*/.exec(text.slice(0, longestAround * 3))?.[0] ?? '').slice(0, longestAround);
}

function takeLast(text: string): string {
  const words = text.slice(-longestAround * 3).split(/(?<=\s)/);
  return words.slice(-wordsAround).join('').slice(-longestAround);
}
