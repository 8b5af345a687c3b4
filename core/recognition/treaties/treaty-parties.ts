// Parties written together with a treaty: "Russia–North Korea treaty", "treaty between Russia and North Korea".
import type { Span } from '../mention.ts';
import type { Term } from './treaty-term.ts';

/** "Beside" a phrase: "between Russia and North Korea", "concluded by Moscow and Pyongyang", characters. */
export const beside = 48;

/** "between ", "между " and their like; " and ", "–": characters. */
const between = 12;
const joint = 5;

/** Two parties and nothing else in between, on either side. */
export function hasJoinedParties(text: string, terms: readonly Term[], span: Span): boolean {
  const parties = terms.filter((term) => term.parties.length > 0);
  const before = parties.filter((term) => term.end <= span.start + 1 || term.start === span.start);
  const [last, first] = [before.at(-1), before.at(-2)];
  const left = last !== undefined && span.start - last.end <= 1 && coversTwo(text, first, last);
  const [next, second] = parties.filter((term) => term.start >= span.end);
  if (left || next === undefined || next.start - span.end > between) return left;
  // "Putin submitted the treaty with North Korea": one party beside it, the other the one that acts.
  return coversTwo(text, next, second) || isWith(parties, next, span.start);
}

const isWith = (parties: readonly Term[], next: Term, start: number): boolean =>
  parties.some((term) => term.end <= start && start - term.end <= beside && !samePlaces(term, next));

const samePlaces = (a: Term, b: Term): boolean => a.parties.some((party) => b.parties.includes(party));

function coversTwo(text: string, first: Term | undefined, second: Term | undefined): boolean {
  const both = [first, second].find((term) => (term?.parties.length ?? 0) > 1);
  if (both && both === (second ?? both)) return true;
  if (!first || !second) return (first ?? second)?.parties.length === 2;
  return second.start - first.end <= joint && !/[,.;]/u.test(text.slice(first.end, second.start));
}
