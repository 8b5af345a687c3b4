// What the block around a surname says of its bearer: words of a world, other leaders, names just introduced.
import type { Signal, SurnameSignal } from '../reading/block-reading.ts';
import { before, beside, joint, justBefore, near } from './evidence.ts';
import * as weights from './weights.ts';
import { isUnique } from './other-name.ts';
import type { Introduction, Surroundings } from './surroundings.ts';

export function weighBlock(given: Surroundings, signal: SurnameSignal): number {
  const { introduction } = given;
  const rival = introduction && isNear(given, introduction, signal) ? introduction : null;
  // A rival introduced since then parts the candidate from whoever was named before.
  const since = rival ? rival.at - given.offset : -Infinity;
  const around = signalsAround(given, signal);
  const company = around.filter((other) => isCompany(other, signal.subject));
  const gaps = company
    .filter((other) => !isMatter(other) && other.start > since)
    .map((other) => gapBetween(other, signal));
  const isBeside = gaps.some((gap) => gap <= beside);
  // Where the surname is a word as well, "Trump ve Kim" tells that it is none.
  const isJoined =
    given.names.homonyms[given.language]?.includes(signal.subject) && gaps.some((gap) => gap > 1 && gap <= joint);
  // Where a rival has just been introduced, the world around speaks of the rival as well.
  const rest = rival ? weighRival(given, rival, signal) : weighAround(signal, around, company, isBeside);
  return rest + (isBeside ? weights.companyBeside : 0) + (isJoined ? weights.companyJoined : 0);
}

function weighAround(
  signal: SurnameSignal,
  around: readonly Signal[],
  company: readonly Signal[],
  isBeside: boolean,
): number {
  let sum = 0;
  const isWorld = (other: Signal) => other.kind === 'world' && other.subjects.includes(signal.subject);
  if (around.some(isWorld)) sum += weights.worldNear;
  else if (around.some(({ kind }) => kind === 'world')) sum += weights.stateNear;
  if (!isBeside && company.some((other) => !isMatter(other))) sum += weights.companyNear;
  else if (!isBeside && company.length > 0) sum += weights.matterNear;
  if (new Set(company.map(({ surface }) => surface)).size > 1) sum += weights.muchCompany;
  return sum;
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

const distanceFrom = ({ at }: Introduction, { offset }: Surroundings, { start }: SurnameSignal): number =>
  offset + start - at;

/** Whether another bearer of the surname was introduced last, and not far back. */
const isNear = (given: Surroundings, last: Introduction, signal: SurnameSignal): boolean =>
  !last.own && !isUnique(given.names, signal) && distanceFrom(last, given, signal) <= before;

function weighRival(given: Surroundings, rival: Introduction, signal: SurnameSignal): number {
  const isKnown = given.dossier.full !== null;
  if (rival.kin && isKnown) return weights.kinBefore;
  const first = rival.ownBefore || !isKnown ? 0 : weights.rivalFirst;
  const isJust = distanceFrom(rival, given, signal) <= justBefore;
  return first + (isJust ? weights.rivalJustBefore : weights.rivalBefore);
}
