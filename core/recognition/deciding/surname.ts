// Weighs one surname alone: its neighbours, its writing, its block and the page's dossier of its bearer. Every finding is
// one named weight (evidence.ts); their sum decides.
import { findInBlock } from './block-findings.ts';
import type { SurnameSignal } from '../reading/block-reading.ts';
import { surnameWeights, threshold, weights } from './evidence.ts';
import type { WeightName } from './evidence.ts';
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
  const score = findings.reduce<number>((sum, finding) => sum + weights[finding], surnameWeights[subject.surname]);
  return score >= threshold ? listEvidence(given, signal) : null;
}

/** Every weight that applies. */
function listFindings(given: Surroundings, signal: SurnameSignal): readonly WeightName[] {
  return [
    ...findOnPage(given, signal),
    ...findInBlock(given, signal),
    ...findBeside(given, signal, signal.before),
    ...findBeside(given, signal, signal.after),
    ...findInWriting(given.names, signal, given.language),
  ];
}

function findOnPage(
  { names, context, dossier, introduction }: Surroundings,
  signal: SurnameSignal,
): readonly WeightName[] {
  const findings: WeightName[] = [];
  if (dossier.full !== null) findings.push('fullName');
  else if (introduction?.own) findings.push('earlierMention');
  if (dossier.world.length > 0) findings.push('worldFar');
  if (dossier.otherSense) findings.push('otherSense');
  if (dossier.full === null && dossier.rivals > 0 && !isUnique(names, signal)) findings.push('onlyRivals');
  if (dossier.full === null && signal.unvouched) findings.push('unvouched');
  if (isShared(names, signal)) {
    if (signal.opensBlock && dossier.rivals === 0) findings.push('opensBlock');
  }
  const since = names.subjects[signal.subject]?.since;
  if (dossier.full === null && isBeforeOffice(since, findPageDate(context))) findings.push('beforeOffice');
  return findings;
}

/** Dates of different exactness compare as text, as far as the shorter goes. */
const isBeforeOffice = (since: string | undefined, date: string | undefined): boolean =>
  since !== undefined && date !== undefined && date < since.slice(0, date.length);

function findBeside({ names }: Surroundings, signal: SurnameSignal, neighbour: Neighbour): readonly WeightName[] {
  if (neighbour.kind === 'capital') {
    if (isUnique(names, signal) || neighbour.hyphen) return [];
    return [neighbour.why === 'title-case' ? 'titleCase' : 'perhapsOtherName'];
  }
  const shared = isShared(names, signal);
  if (neighbour.kind === 'possessor' && shared) return ['ofOther'];
  if (neighbour.kind === 'nation') return neighbour.subjects.includes(signal.subject) ? ['ofNation'] : [];
  if (neighbour.kind !== 'title') return [];
  const nation = neighbour.nation?.subjects.includes(signal.subject);
  if (!neighbour.subjects.includes(signal.subject) || nation === false) return shared ? ['titleOfOther'] : [];
  return nation ? ['title', 'titleOfNation'] : ['title'];
}
