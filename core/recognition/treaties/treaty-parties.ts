// Parties written together with a treaty: "Russia–North Korea treaty", "treaty between Russia and North Korea".
import { countBefore } from '../count-before.ts';
import type { Span } from '../mention.ts';
import type { BlockTerms } from './block-terms.ts';
import type { Term } from './treaty-term.ts';

/** "Beside" a phrase: "between Russia and North Korea", "concluded by Moscow and Pyongyang", characters. */
export const beside = 48;

/** "between ", "между " and their like; " and ", "–": characters. */
const between = 12;
const joint = 5;

/** Two parties and nothing else in between, on either side. */
export function hasJoinedParties({ text, parties }: BlockTerms, span: Span): boolean {
  const before = countBefore(parties, (term) => term.end <= span.start + 1 || term.start === span.start);
  const [last, first] = [parties[before - 1], parties[before - 2]];
  const left = last !== undefined && span.start - last.end <= 1 && coversTwo(text, first, last);
  const behind = countBefore(parties, (term) => term.start < span.end);
  const [next, second] = [parties[behind], parties[behind + 1]];
  if (left || next === undefined || next.start - span.end > between) return left;
  // "Putin submitted the treaty with North Korea": one party beside it, the other the one that acts.
  return coversTwo(text, next, second) || isWith(parties, next, span.start);
}

function isWith(parties: readonly Term[], next: Term, start: number): boolean {
  const first = countBefore(parties, (term) => term.end < start - beside);
  const last = countBefore(parties, (term) => term.end <= start);
  return parties.slice(first, last).some((term) => !samePlaces(term, next));
}

const samePlaces = (a: Term, b: Term): boolean => a.parties.some((party) => b.parties.includes(party));

function coversTwo(text: string, first: Term | undefined, second: Term | undefined): boolean {
  const both = [first, second].find((term) => (term?.parties.length ?? 0) > 1);
  if (both && both === (second ?? both)) return true;
  if (!first || !second) return (first ?? second)?.parties.length === 2;
  return second.start - first.end <= joint && !/[,.;]/u.test(text.slice(first.end, second.start));
}
