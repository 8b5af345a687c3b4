// What the block around a surname says of its bearer: words of a world, other leaders, names just introduced.
import type { Signal, SurnameSignal } from '../reading/block-reading.ts';
import { before, beside, joint, justBefore, near } from './evidence.ts';
import * as weights from './weights.ts';
import { isUnique } from './other-name.ts';
import type { Surroundings } from './surroundings.ts';

export function findInBlock(given: Surroundings, signal: SurnameSignal): readonly number[] {
  const introductions = findIntroductions(given, signal);
  // A rival introduced since then parts the candidate from whoever was named before.
  const since = introductions.length > 0 ? (given.introduction?.at ?? 0) - given.offset : -Infinity;
  const around = signalsAround(given, signal);
  const company = around.filter((other) => isCompany(other, signal.subject));
  const gaps = company
    .filter((other) => !isMatter(other) && other.start > since)
    .map((other) => gapBetween(other, signal));
  const isBeside = gaps.some((gap) => gap <= beside);
  // Where a rival has just been introduced, the world around speaks of the rival as well.
  const atmosphere = introductions.length > 0 ? [] : findAround(signal, around, company, isBeside);
  // Where the surname is a word as well, "Trump ve Kim" tells that it is none.
  const isJoined =
    given.names.homonyms[given.language]?.includes(signal.subject) && gaps.some((gap) => gap > 1 && gap <= joint);
  return [
    ...(isBeside ? [weights.companyBeside] : []),
    ...(isJoined ? [weights.companyJoined] : []),
    ...atmosphere,
    ...introductions,
  ];
}

function findAround(
  signal: SurnameSignal,
  around: readonly Signal[],
  company: readonly Signal[],
  isBeside: boolean,
): readonly number[] {
  const findings: number[] = [];
  const isWorld = (other: Signal) => other.kind === 'world' && other.subjects.includes(signal.subject);
  if (around.some(isWorld)) findings.push(weights.worldNear);
  else if (around.some(({ kind }) => kind === 'world')) findings.push(weights.stateNear);
  if (!isBeside && company.some((other) => !isMatter(other))) findings.push(weights.companyNear);
  else if (!isBeside && company.length > 0) findings.push(weights.matterNear);
  if (new Set(company.map(({ surface }) => surface)).size > 1) findings.push(weights.muchCompany);
  return findings;
}

/** What a list of nothing but names says of one of them is said by so many to either side: the cost of each stays the same. */
const mostAround = 60;

/** Signals of the block, in a long one those near by: walked outward, so that a block of ten thousand names stays linear. */
function signalsAround({ reading: { signals }, index }: Surroundings, signal: SurnameSignal): readonly Signal[] {
  let first = index;
  let last = index;
  while (index - first < mostAround && gapTo(signals[first - 1], signal) <= near) first--;
  while (last - index < mostAround && gapTo(signals[last + 1], signal) <= near) last++;
  return signals.slice(first, last + 1);
}

const gapTo = (other: Signal | undefined, signal: Signal): number => (other ? gapBetween(other, signal) : Infinity);

const gapBetween = (a: Signal, b: Signal): number => Math.max(a.start, b.start) - Math.min(a.end, b.end);

/** Other leaders, and words of their dealings, in the order of the text. */
export const companyOf = (given: Surroundings, signal: SurnameSignal): readonly Signal[] =>
  signalsAround(given, signal).filter((other) => isCompany(other, signal.subject));

const isMatter = (other: Signal): boolean => other.kind === 'company' && other.matter === true;

function isCompany(other: Signal, subject: number): boolean {
  if (other.kind === 'company') return true;
  return (other.kind === 'full' || other.kind === 'surname') && other.subject !== subject;
}

function findIntroductions(
  { names, introduction, dossier, offset }: Surroundings,
  signal: SurnameSignal,
): readonly number[] {
  if (!introduction || introduction.own || isUnique(names, signal)) return [];
  const distance = offset + signal.start - introduction.at;
  if (distance > before) return [];
  if (introduction.kin && dossier.full !== null) return [weights.kinBefore];
  const first: readonly number[] = introduction.ownBefore || dossier.full === null ? [] : [weights.rivalFirst];
  return [distance <= justBefore ? weights.rivalJustBefore : weights.rivalBefore, ...first];
}
