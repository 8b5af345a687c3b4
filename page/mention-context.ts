// The words around a mention: the sentence that a card is ranked by, and the few words that the popup lists it with.
import type { ReportedMention } from '../core/interaction/page-report.ts';
import type { PageMention } from './page-mention.ts';

/** Words on either side: enough to know the place again, few enough for one line of the popup. */
const wordsAround = 6;
/** Longest sentence, UTF-16 units: a list without full stops would be one of many thousands. */
const longestSentence = 600;

/** The sentence that holds the mention; sentences as the language's rules part them. */
export function findSentence({ block, mention }: PageMention, lang: string | undefined): string {
  const start = Math.max(0, mention.start - longestSentence / 2);
  const text = block.text.slice(start, mention.end + longestSentence / 2);
  const segment = createSegmenter(lang)
    .segment(text)
    .containing(mention.start - start);
  return (segment?.segment ?? text).trim();
}

/** A page may declare a language that is none. */
function createSegmenter(lang: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

/** @param key by which the popup asks for it again */
export function reportMention({ block: { text }, mention }: PageMention, key: string): ReportedMention {
  const { subject, surface, reason, start, end } = mention;
  return { key, subject, surface, reason, before: takeLast(text.slice(0, start)), after: takeFirst(text.slice(end)) };
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
