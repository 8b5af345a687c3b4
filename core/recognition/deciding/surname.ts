// Weighs one surname alone: its neighbours, its writing, its block and the page's dossier of its bearer. Every finding is
// one named weight (weights.ts); their sum decides.
import { findInBlock } from './block-findings.ts';
import type { SurnameSignal } from '../reading/block-reading.ts';
import { surnameWeights, threshold } from './evidence.ts';
import * as weights from './weights.ts';
import type { SurnameEvidence } from '../mention.ts';
import type { Neighbour } from '../reading/known-neighbours.ts';
import { isShared, isUnique } from './other-name.ts';
import { findPageDate } from '../page-date.ts';
import { listEvidence } from './surname-evidence.ts';
import type { Surroundings } from './surroundings.ts';
import { findInWriting } from './writing-findings.ts';

/** @returns what spoke for it, strongest first; `null` where that is too little */
export function weighSurname(given: Surroundings, signal: SurnameSignal): readonly SurnameEvidence[] | null {
  const subject = given.names.subjects[signal.subject];
  if (!subject) return null;
  const findings = listFindings(given, signal);
  const score = findings.reduce((sum, weight) => sum + weight, surnameWeights[subject.surname]);
  return score >= threshold ? listEvidence(given, signal) : null;
}

/** Every weight that applies. */
function listFindings(given: Surroundings, signal: SurnameSignal): readonly number[] {
  return [
    ...findOnPage(given, signal),
    ...findInBlock(given, signal),
    ...findBeside(given, signal, signal.before),
    ...findBeside(given, signal, signal.after),
    ...findInWriting(given.names, signal, given.language),
  ];
}

function findOnPage({ names, context, dossier, introduction }: Surroundings, signal: SurnameSignal): readonly number[] {
  const findings: number[] = [];
  if (dossier.full !== null) findings.push(weights.fullName);
  else if (introduction?.own) findings.push(weights.earlierMention);
  if (dossier.world.length > 0) findings.push(weights.worldFar);
  if (dossier.otherSense) findings.push(weights.otherSense);
  if (dossier.full === null && dossier.rivals > 0 && !isUnique(names, signal)) findings.push(weights.onlyRivals);
  if (dossier.full === null && signal.unvouched) findings.push(weights.unvouched);
  if (isShared(names, signal)) {
    if (signal.opensBlock && dossier.rivals === 0) findings.push(weights.opensBlock);
  }
  const since = names.subjects[signal.subject]?.since;
  if (dossier.full === null && isBeforeOffice(since, findPageDate(context))) findings.push(weights.beforeOffice);
  return findings;
}

/** Dates of different exactness compare as text, as far as the shorter goes. */
const isBeforeOffice = (since: string | undefined, date: string | undefined): boolean =>
  since !== undefined && date !== undefined && date < since.slice(0, date.length);

function findBeside({ names }: Surroundings, signal: SurnameSignal, neighbour: Neighbour): readonly number[] {
  if (neighbour.kind === 'capital') {
    if (isUnique(names, signal) || neighbour.hyphen) return [];
    return [neighbour.why === 'title-case' ? weights.titleCase : weights.perhapsOtherName];
  }
  const shared = isShared(names, signal);
  if (neighbour.kind === 'possessor' && shared) return [weights.ofOther];
  if (neighbour.kind === 'nation') return neighbour.subjects.includes(signal.subject) ? [weights.ofNation] : [];
  if (neighbour.kind !== 'title') return [];
  const nation = neighbour.nation?.subjects.includes(signal.subject);
  if (!neighbour.subjects.includes(signal.subject) || nation === false) return shared ? [weights.titleOfOther] : [];
  return nation ? [weights.title, weights.titleOfNation] : [weights.title];
}
