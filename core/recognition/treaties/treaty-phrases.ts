// Finds phrases of a block that may describe a treaty: words of treaties close together, with the states and years around
// them. Which treaty it is, if any, the document decides (treaties.ts).
import type { Hit } from '../reading/form-match.ts';
import type { Span } from '../mention.ts';
import type { NameIndex } from '../name-index.ts';
import { beside, hasJoinedParties } from './treaty-parties.ts';
import { spanOf } from './treaty-span.ts';
import { readTerm } from './treaty-term.ts';
import type { Term } from './treaty-term.ts';
import type { TermConcept } from './treaty-terms.ts';

export interface TreatyPhrase extends Span {
  readonly surface: string;
  readonly concepts: ReadonlySet<TermConcept>;
  /** Subjects whose worlds are named in or right beside the phrase, and in its sentence. */
  readonly near: ReadonlySet<number>;
  readonly sentence: ReadonlySet<number>;
  /** Where a state that is party to none of ours is named. */
  readonly others: 'near' | 'sentence' | 'nowhere';
  readonly years: readonly number[];
}

/** Words of one phrase stand this close, characters: "treaty on friendship and [mutual] assistance". */
const longestGap = 28;
const wordsInGap = 3;

/** Concepts that belong into a phrase; `other` and `other-treaty` only speak about it. */
const isCore = (concept: TermConcept): boolean => concept !== 'other' && concept !== 'other-treaty';

export function findTreatyPhrases(names: NameIndex, text: string, hits: readonly Hit[]): readonly TreatyPhrase[] {
  const terms = hits.flatMap((hit) => readTerm(names, text, hit) ?? []);
  const groups = groupTerms(text, terms);
  return groups.map((group, index) => describe(text, terms, group, startOfNext(groups, index)));
}

/** Runs of core terms that stand close. */
function groupTerms(text: string, terms: readonly Term[]): readonly (readonly Term[])[] {
  const groups: Term[][] = [];
  for (const term of terms.filter(({ concepts }) => concepts.some(isCore))) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && joins(text.slice(last.end, term.start))) group.push(term);
    else groups.push([term]);
  }
  return groups;
}

function joins(gap: string): boolean {
  if (gap.length > longestGap || /[.!?;:。！？；\n]/u.test(gap)) return false;
  return (gap.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).length <= wordsInGap;
}

/** Where the next phrase that names a treaty begins, UTF-16 units. */
function startOfNext(groups: readonly (readonly Term[])[], index: number): number {
  const next = groups.slice(index + 1).find((group) => group.some(({ concepts }) => concepts.includes('noun')));
  return next?.[0]?.start ?? Infinity;
}

function describe(text: string, terms: readonly Term[], group: readonly Term[], nextStart: number): TreatyPhrase {
  const start = group[0]?.start ?? 0;
  const end = group.at(-1)?.end ?? 0;
  const sentence = sentenceAround(text, start, end);
  const within = (from: number, to: number) => terms.filter((term) => term.start >= from && term.end <= to);
  const inSentence = within(sentence.start, sentence.end);
  const near = within(Math.max(sentence.start, start - beside), Math.min(sentence.end, end + beside));
  const isOther = ({ concepts }: Term) => concepts.includes('other') || concepts.includes('other-treaty');
  const span = spanOf(text, terms, group);
  return {
    ...span,
    surface: text.slice(span.start, span.end),
    concepts: new Set([
      ...group.flatMap(({ concepts }) => concepts),
      ...writtenConcepts(text, terms, group, { start, end }),
    ]),
    near: new Set(near.flatMap(({ parties }) => parties)),
    sentence: new Set(inSentence.flatMap(({ parties }) => parties)),
    others: near.some(isOther) ? 'near' : inSentence.some(isOther) ? 'sentence' : 'nowhere',
    years: yearsOf(
      text.slice(
        Math.min(start, span.start),
        Math.min(sentence.end, end + yearAfter, Math.max(end, nextStart - yearBefore)),
      ),
    ),
  };
}

/** "… of friendship, signed on 11 July 1961"; a year closer to the next phrase is that one's, characters. */
const yearAfter = 40;
const yearBefore = 25;

const yearsOf = (text: string): readonly number[] => (text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? []).map(Number);

/** What the writing tells: quotation marks, and parties joined to the treaty in one name. */
function writtenConcepts(text: string, terms: readonly Term[], group: readonly Term[], span: Span): TermConcept[] {
  const quoted = group.some(
    ({ concepts, start }) =>
      concepts.includes('limitless') && /["“”„«»‘'「『]\s?$/u.test(text.slice(0, start).slice(-2)),
  );
  return [...(quoted ? ['quoted' as const] : []), ...(hasJoinedParties(text, terms, span) ? ['joined' as const] : [])];
}

/** A full stop after a single capital ends no sentence: U.S. */
const sentenceEnd = /(?<!\b\p{Lu})[.!?](?=\s|$)|[。！？]/gu;

function sentenceAround(text: string, start: number, end: number): Span {
  let from = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    if (match.index < start) from = match.index + 1;
    else if (match.index >= end) return { start: from, end: match.index };
  }
  return { start: from, end: text.length };
}
