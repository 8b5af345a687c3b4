// Weighs one surname alone: its neighbours, its writing, its block and the page's dossier of its bearer. Every finding is
// one named weight (weights.ts); their sum decides.
import { weighBlock } from './block-findings.ts';
import type { SurnameSignal } from '../reading/block-reading.ts';
import { surnameWeights, threshold } from './evidence.ts';
import * as weights from './weights.ts';
import type { SurnameEvidence } from '../mention.ts';
import type { Neighbour } from '../reading/known-neighbours.ts';
import { isShared, isUnique } from './other-name.ts';
import { findPageDate } from '../page-date.ts';
import { listEvidence } from './surname-evidence.ts';
import type { Surroundings } from './surroundings.ts';
import { weighWriting } from './writing-findings.ts';

/** @returns what spoke for it, strongest first; `null` where that is too little */
export function weighSurname(given: Surroundings, signal: SurnameSignal): readonly SurnameEvidence[] | null {
  const subject = given.names.subjects[signal.subject];
  if (!subject) return null;
  const sum =
    surnameWeights[subject.surname] +
    weighPage(given, signal) +
    weighBlock(given, signal) +
    weighBeside(given, signal, signal.before) +
    weighBeside(given, signal, signal.after) +
    weighWriting(given.names, signal, given.language);
  return sum >= threshold ? listEvidence(given, signal) : null;
}

function weighPage({ names, context, dossier, introduction }: Surroundings, signal: SurnameSignal): number {
  let sum = 0;
  if (dossier.full !== null) sum += weights.fullName;
  else if (introduction?.own) sum += weights.earlierMention;
  if (dossier.world.length > 0) sum += weights.worldFar;
  if (dossier.otherSense) sum += weights.otherSense;
  if (dossier.full === null && dossier.rivals > 0 && !isUnique(names, signal)) sum += weights.onlyRivals;
  if (dossier.full === null && signal.unvouched) sum += weights.unvouched;
  if (isShared(names, signal)) {
    if (signal.opensBlock && dossier.rivals === 0) sum += weights.opensBlock;
  }
  const since = names.subjects[signal.subject]?.since;
  if (dossier.full === null && isBeforeOffice(since, findPageDate(context))) sum += weights.beforeOffice;
  return sum;
}

/** Dates of different exactness compare as text, as far as the shorter goes. */
const isBeforeOffice = (since: string | undefined, date: string | undefined): boolean =>
  since !== undefined && date !== undefined && date < since.slice(0, date.length);

function weighBeside({ names }: Surroundings, signal: SurnameSignal, neighbour: Neighbour): number {
  if (neighbour.kind === 'capital') {
    if (isUnique(names, signal) || neighbour.hyphen) return 0;
    return neighbour.why === 'title-case' ? weights.titleCase : weights.perhapsOtherName;
  }
  const shared = isShared(names, signal);
  if (neighbour.kind === 'possessor' && shared) return weights.ofOther;
  if (neighbour.kind === 'nation') return neighbour.subjects.includes(signal.subject) ? weights.ofNation : 0;
  if (neighbour.kind !== 'title') return 0;
  const nation = neighbour.nation?.subjects.includes(signal.subject);
  if (!neighbour.subjects.includes(signal.subject) || nation === false) return shared ? weights.titleOfOther : 0;
  return weights.title + (nation ? weights.titleOfNation : 0);
}
