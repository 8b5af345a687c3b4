// Finds phrases of a block that may describe a treaty: words of treaties close together, with the states and years around
// them. Which treaty it is, if any, the document decides (treaties.ts).
import type { Hit } from './form-match.ts';
import type { Span } from './mention.ts';
import type { NameEntry, NameIndex } from './name-index.ts';
import { entriesOf } from './neighbours.ts';
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

/** A hit with what it means here. */
interface Term extends Span {
  readonly concepts: readonly TermConcept[];
  readonly parties: readonly number[];
}

/** Words of one phrase stand this close, characters: "treaty on friendship and [mutual] assistance". */
const longestGap = 28;
const wordsInGap = 3;

/** "Beside" a phrase: "between Russia and North Korea", "concluded by Moscow and Pyongyang", characters. */
const beside = 48;

/** Concepts that belong into a phrase; `other` and `other-treaty` only speak about it. */
const isCore = (concept: TermConcept): boolean => concept !== 'other' && concept !== 'other-treaty';

export function findTreatyPhrases(names: NameIndex, text: string, hits: readonly Hit[]): readonly TreatyPhrase[] {
  const terms = hits.flatMap((hit) => termOf(names, text, hit) ?? []);
  const groups = groupTerms(text, terms);
  return groups.map((group, index) => describe(text, terms, group, startOfNext(groups, index)));
}

function termOf(names: NameIndex, text: string, hit: Hit): Term | null {
  const entries = entriesOf(names, hit);
  const concepts = entries.flatMap((entry) =>
    entry.kind === 'term' && fitsCase(entry, text, hit) ? entry.concepts : [],
  );
  const parties = entries.flatMap(partiesOf);
  return concepts.length + parties.length > 0 ? { start: hit.start, end: hit.end, concepts, parties } : null;
}

function partiesOf(entry: NameEntry): readonly number[] {
  if (entry.kind === 'world') return entry.subjects;
  return entry.kind === 'full' || entry.kind === 'surname' ? [entry.subject] : [];
}

/** "US" is a state, "us" is not. */
export function fitsCase(entry: { readonly capital?: true }, text: string, { start }: Span): boolean {
  const first = text.charAt(start);
  return entry.capital !== true || first !== first.toLowerCase() || first === first.toUpperCase();
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
  const span = widen(text, terms, { start, end });
  return {
    ...span,
    surface: text.slice(span.start, span.end),
    concepts: new Set([...group.flatMap(({ concepts }) => concepts), ...writtenConcepts(text, terms, group, span)]),
    near: new Set(near.flatMap(({ parties }) => parties)),
    sentence: new Set(inSentence.flatMap(({ parties }) => parties)),
    others: near.some(isOther) ? 'near' : inSentence.some(isOther) ? 'sentence' : 'nowhere',
    years: yearsOf(
      text.slice(span.start, Math.min(sentence.end, end + yearAfter, Math.max(end, nextStart - yearBefore))),
    ),
  };
}

/** "… of friendship, signed on 11 July 1961"; a year closer to the next phrase is that one's, characters. */
const yearAfter = 40;
const yearBefore = 25;

const yearsOf = (text: string): readonly number[] => (text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? []).map(Number);

/** A state or year written right before the phrase is part of it: "Sino-Russian friendship treaty", "1961 treaty". */
function widen(text: string, terms: readonly Term[], { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - 40), start);
  const year = /(?:19|20)\d\d\s$/u.exec(before);
  const from = start - (year?.[0].length ?? 0);
  const party = terms.find(
    (term) => term.parties.length > 0 && term.end <= from && /^[\s《「“"]?$/u.test(text.slice(term.end, from)),
  );
  return { start: party?.start ?? from, end };
}

/** What the writing tells: quotation marks, and parties joined to the treaty in one name. */
function writtenConcepts(text: string, terms: readonly Term[], group: readonly Term[], span: Span): TermConcept[] {
  const quoted = group.some(
    ({ concepts, start }) =>
      concepts.includes('limitless') && /["“”„«»‘'「『]\s?$/u.test(text.slice(0, start).slice(-2)),
  );
  return [...(quoted ? ['quoted' as const] : []), ...(hasJoinedParties(text, terms, span) ? ['joined' as const] : [])];
}

/** "Russia–North Korea treaty", "treaty between Russia and North Korea": two parties and nothing else in between. */
function hasJoinedParties(text: string, terms: readonly Term[], { start, end }: Span): boolean {
  const parties = terms.filter((term) => term.parties.length > 0);
  const before = parties.filter((term) => term.end <= start + 1 || term.start === start);
  const [last, first] = [before.at(-1), before.at(-2)];
  const [next, second] = parties.filter((term) => term.start >= end);
  const left = last !== undefined && start - last.end <= 1 && coversTwo(text, first, last, joint);
  const after = next !== undefined && next.start - end <= between;
  // "Putin submitted the treaty with North Korea": one party beside it, the other the one that acts.
  const right = after && (coversTwo(text, next, second, joint) || isWith(parties, next, start));
  return left || right;
}

const isWith = (parties: readonly Term[], next: Term, start: number): boolean =>
  parties.some((term) => term.end <= start && start - term.end <= beside && !samePlaces(term, next));

const samePlaces = (a: Term, b: Term): boolean => a.parties.some((party) => b.parties.includes(party));

/** "between ", "между " and their like; " and ", "–": characters. */
const between = 12;
const joint = 5;

function coversTwo(text: string, first: Term | undefined, second: Term | undefined, longest: number): boolean {
  const both = [first, second].find((term) => (term?.parties.length ?? 0) > 1);
  if (both && both === (second ?? both)) return true;
  if (!first || !second) return (first ?? second)?.parties.length === 2;
  return second.start - first.end <= longest && !/[,.;]/u.test(text.slice(first.end, second.start));
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
