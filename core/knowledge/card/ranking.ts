// How close a statement is to the sentence under the pointer: a small sum that anyone can add up by hand.
// Subjects, treaties, dates and concepts count in any language; plain words only where both are English.
import { overlap } from '../dates.ts';
import type { SubjectId } from '../../recognition/mention.ts';
import type { PartialDate, Statement } from '../model.ts';
import { findTerms } from './terms.ts';
import { readKind } from '../subject-kind.ts';

/** What is known of a sentence. */
export interface SentenceTraits {
  /** Besides the subject of the card. */
  readonly subjects: readonly SubjectId[];
  readonly dates: readonly PartialDate[];
  readonly concepts: readonly string[];
  /** Concepts that are countries, but for the subject's own. */
  readonly countries: readonly string[];
  /** Stems; empty where the page is not English. */
  readonly terms: readonly string[];
}

/**
 * Points. What is rarer in statements tells more: most name the same few people, few name a treaty or share a day. A year tells
 * nothing, since most are of two. A concept alone stays below the threshold; two of them, or one with a country or a word, reach it.
 */
const points = {
  person: 3,
  treaty: 4,
  day: 4,
  month: 3,
  concept: 2,
  country: 1,
  term: 1,
};
/** As close as naming a second person. */
export const closeEnough = 3;
/** More shared words than this make a statement no closer: long statements would win by length. */
const mostTerms = 3;
/** A word that more than this share of statements has tells nothing about any of them. */
const commonShare = 1 / 10;

/** @returns a function, since which words are common is asked of all statements once */
export function createRanking(
  statements: readonly Statement[],
): (statement: Statement, traits: SentenceTraits) => number {
  const termsOf = new Map(statements.map(({ id, text }) => [id, findTerms(text)]));
  const rare = findRare([...termsOf.values()]);
  return (statement, traits) => {
    const shared = (termsOf.get(statement.id) ?? []).filter((term) => rare.has(term) && traits.terms.includes(term));
    return (
      scoreSubjects(statement, traits) +
      scoreDates(statement, traits) +
      points.concept * countShared(statement.concepts, traits.concepts) +
      points.country * countShared(statement.concepts, traits.countries) +
      points.term * Math.min(mostTerms, shared.length)
    );
  };
}

function scoreSubjects({ subjects }: Statement, traits: SentenceTraits): number {
  const shared = subjects.filter((id) => traits.subjects.includes(id));
  return shared.reduce((sum, id) => sum + points[readKind(id)], 0);
}

/** The most exact date that both have. */
function scoreDates({ date }: Statement, { dates }: SentenceTraits): number {
  if (date === undefined) return 0;
  const shared = dates.filter((other) => overlap({ from: date }, { from: other }));
  const digits = Math.max(0, ...shared.map((other) => Math.min(other.length, date.length)));
  return digits >= 10 ? points.day : digits >= 7 ? points.month : 0;
}

function countShared(own: readonly string[], others: readonly string[]): number {
  return own.filter((id) => others.includes(id)).length;
}

function findRare(all: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const term of all.flat()) counts.set(term, (counts.get(term) ?? 0) + 1);
  // Of a handful of statements every word would be common: one statement may always have it.
  const most = Math.max(1, all.length * commonShare);
  return new Set([...counts].flatMap(([term, count]) => (count <= most ? [term] : [])));
}
