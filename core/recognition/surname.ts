// Weighs one surname alone: its neighbours, its writing, its block and the page's dossier of its bearer. Every finding is
// one named weight (evidence.ts); their sum decides.
import type { Reading, Signal, SurnameSignal } from './block-reading.ts';
import type { Dossier } from './dossier.ts';
import { before, beside as besideGap, justBefore, near, surnameWeights, threshold, weights } from './evidence.ts';
import type { WeightName } from './evidence.ts';
import type { PageContext, SurnameEvidence } from './mention.ts';
import type { NameIndex } from './name-index.ts';
import { findPageDate } from './page-date.ts';
import type { Neighbour } from './neighbours.ts';

/** The last full name of that surname before the candidate. */
export interface Introduction {
  readonly own: boolean;
  /** One of the family, of whom papers never speak by the surname alone. */
  readonly kin: boolean;
  /** Whether the subject was introduced at any time before. */
  readonly ownBefore: boolean;
  readonly name: string;
  /** Characters from the start of the document's readings. */
  readonly at: number;
}

export interface Surroundings {
  readonly names: NameIndex;
  readonly context: PageContext;
  readonly dossier: Dossier;
  readonly introduction: Introduction | undefined;
  readonly reading: Reading;
  /** Of the candidate among the reading's signals. */
  readonly index: number;
  /** Characters of the readings before this one. */
  readonly offset: number;
}

/**
 * Another person's name without doubt. A unique surname has no other bearers but those that are listed.
 * @param language of the page, two letters, `''` where unknown
 */
export function isOtherName(names: NameIndex, signal: SurnameSignal, language: string): boolean {
  const foreign = isForeign(signal, language);
  const unique = names.subjects[signal.subject]?.surname === 'unique' && !foreign;
  const parted = (neighbour: Neighbour): boolean =>
    neighbour.kind === 'stranger' || (!unique && neighbour.kind === 'capital' && !neighbour.weak && !neighbour.hyphen);
  return parted(signal.before) || (parted(signal.after) && !isNoun(names, signal.after, language));
}

/** German writes every noun with a capital: after a surname it says little. */
const isNoun = (names: NameIndex, after: Neighbour, language: string): boolean =>
  after.kind === 'capital' && names.nounCapitals.includes(language);

const isUnique = ({ subjects }: NameIndex, { subject }: SurnameSignal): boolean =>
  subjects[subject]?.surname === 'unique';

/** @returns what spoke for it, strongest first; `null` where that is too little */
export function weighSurname(given: Surroundings, signal: SurnameSignal): readonly SurnameEvidence[] | null {
  const subject = given.names.subjects[signal.subject];
  if (!subject) return null;
  const findings = listFindings(given, signal);
  const score = findings.reduce<number>((sum, finding) => sum + weights[finding], surnameWeights[subject.surname]);
  return score >= threshold ? listEvidence(given, signal) : null;
}

/** Every weight that applies. */
export function listFindings(given: Surroundings, signal: SurnameSignal): readonly WeightName[] {
  return [
    ...pageFindings(given, signal),
    ...blockFindings(given, signal),
    ...introductionFindings(given, signal),
    ...neighbourFindings(given.names, signal.before, signal.subject),
    ...neighbourFindings(given.names, weakenNoun(given, signal.after), signal.subject),
    ...writingFindings(given.names, signal, baseLanguage(given.context.lang)),
  ];
}

function pageFindings(
  { names, context, dossier, introduction }: Surroundings,
  signal: SurnameSignal,
): readonly WeightName[] {
  const findings: WeightName[] = [];
  if (dossier.full !== null) findings.push('fullName');
  else if (introduction?.own) findings.push('earlierMention');
  if (dossier.full !== null && !introduction?.ownBefore && dossier.fullInTitle === null) findings.push('fullNameLater');
  if (dossier.fullInTitle !== null) findings.push('fullNameInTitle');
  if (dossier.world.length > 0) findings.push('worldFar');
  if (dossier.otherSense) findings.push('otherSense');
  if (dossier.full === null && dossier.rivals > 0 && !isUnique(names, signal)) findings.push('onlyRivals');
  const since = names.subjects[signal.subject]?.since;
  if (dossier.full === null && isBeforeOffice(since, findPageDate(context))) findings.push('beforeOffice');
  return findings;
}

function blockFindings(given: Surroundings, signal: SurnameSignal): readonly WeightName[] {
  const around = signalsAround(given, signal);
  const company = around.filter((other) => isCompany(other, signal.subject));
  const beside = company.some((other) => gapBetween(other, signal) <= besideGap);
  return [...(beside ? ['companyBeside' as const] : []), ...aroundFindings(given, signal, around, company, beside)];
}

/** Signals of the block, in a long one those near by: walked outward, so that a block of ten thousand names stays linear. */
function signalsAround({ reading: { signals }, index }: Surroundings, signal: SurnameSignal): readonly Signal[] {
  let first = index;
  let last = index;
  while (gapTo(signals[first - 1], signal) <= near) first--;
  while (gapTo(signals[last + 1], signal) <= near) last++;
  return signals.slice(first, last + 1);
}

const gapTo = (other: Signal | undefined, signal: Signal): number => (other ? gapBetween(other, signal) : Infinity);

/** Where a rival has just been introduced, the world around speaks of the rival as well. */
function aroundFindings(
  given: Surroundings,
  signal: SurnameSignal,
  around: readonly Signal[],
  company: readonly Signal[],
  beside: boolean,
): readonly WeightName[] {
  if (introductionFindings(given, signal).length > 0) return [];
  const findings: WeightName[] = [];
  const isWorld = (other: Signal) => other.kind === 'world' && other.subjects.includes(signal.subject);
  if (around.some(isWorld)) findings.push('worldNear');
  if (company.length > 0 && !beside) findings.push('companyNear');
  if (new Set(company.map(({ surface }) => surface)).size > 1) findings.push('muchCompany');
  return findings;
}

/** Other leaders, and words of their worlds. */
function isCompany(other: Signal, subject: number): boolean {
  if (other.kind === 'company') return true;
  return (other.kind === 'full' || other.kind === 'surname') && other.subject !== subject;
}

const gapBetween = (a: Signal, b: Signal): number => Math.max(a.start, b.start) - Math.min(a.end, b.end);

function introductionFindings(
  { names, introduction, dossier, offset }: Surroundings,
  signal: SurnameSignal,
): readonly WeightName[] {
  if (!introduction || introduction.own || isUnique(names, signal)) return [];
  const distance = offset + signal.start - introduction.at;
  if (distance > before) return [];
  if (introduction.kin && dossier.full !== null) return ['kinBefore'];
  const first: readonly WeightName[] = introduction.ownBefore || dossier.full === null ? [] : ['rivalFirst'];
  return [distance <= justBefore ? 'rivalJustBefore' : 'rivalBefore', ...first];
}

function neighbourFindings(names: NameIndex, neighbour: Neighbour, subject: number): readonly WeightName[] {
  switch (neighbour.kind) {
    case 'courtesy':
      return ['courtesy'];
    case 'stranger':
      return ['stranger'];
    case 'capital':
      if (names.subjects[subject]?.surname === 'unique') return [];
      if (neighbour.hyphen) return ['hyphenated'];
      return [neighbour.weak ? 'perhapsOtherName' : 'otherName'];
    case 'title':
      if (neighbour.nation && !neighbour.nation.subjects.includes(subject)) return ['titleOfOtherNation'];
      if (!neighbour.subjects.includes(subject)) return [];
      return neighbour.nation ? ['title', 'titleOfNation'] : ['title'];
    default:
      return [];
  }
}

function weakenNoun({ names, context }: Surroundings, after: Neighbour): Neighbour {
  return after.kind === 'capital' && isNoun(names, after, baseLanguage(context.lang))
    ? { ...after, weak: true }
    : after;
}

function writingFindings(names: NameIndex, signal: SurnameSignal, language: string): readonly WeightName[] {
  const findings: WeightName[] = [];
  const introduced = signal.before.kind === 'courtesy' || signal.before.kind === 'title';
  const homonym = names.homonyms[language]?.includes(signal.subject) && !introduced;
  if (homonym && (signal.sentenceStart || signal.letters === 'uncased')) findings.push('homonym');
  if (isForeign(signal, language)) {
    findings.push(signal.written.length <= shortForm ? 'shortOtherLanguage' : 'otherLanguage');
  }
  if (names.namesakes[language]?.includes(signal.subject)) findings.push('namesake');
  if (signal.letters === 'lower') findings.push(isTag(signal) && !homonym ? 'lowerCase' : 'lowerCaseWord');
  if (signal.letters === 'uncased') findings.push('uncased');
  if (signal.letters === 'capitals' && signal.written.length < 3) findings.push('shortCapitals');
  return findings;
}

/** Only a name known everywhere is written small as a name: putin, but путина, poutine and puțin are words. */
const isTag = ({ languages, written }: SurnameSignal): boolean =>
  languages === undefined && written.length > 3 && /^[a-z]+$/u.test(written);

/** Short endings need their language to be known: Xin and Kima are words elsewhere. */
const shortForm = 4;

/** Only among Latin spellings: a page of another script with a wrong language is common, and its forms are its own. */
function isForeign({ languages, written }: SurnameSignal, language: string): boolean {
  if (!languages || !/^\p{sc=Latin}/u.test(written)) return false;
  return language === '' ? written.length <= shortForm : !languages.includes(language);
}

function listEvidence({ dossier, introduction }: Surroundings, signal: SurnameSignal): readonly SurnameEvidence[] {
  const evidence: SurnameEvidence[] = [];
  if (introduction?.own) evidence.push({ kind: 'full-name-before', name: introduction.name });
  else if (dossier.fullInTitle !== null) evidence.push({ kind: 'full-name-in-title', name: dossier.fullInTitle });
  else if (dossier.full !== null) evidence.push({ kind: 'full-name-after', name: dossier.full });
  for (const neighbour of [signal.before, signal.after]) {
    if (neighbour.kind === 'title') evidence.push({ kind: 'title', title: neighbour.text });
  }
  if (dossier.world.length > 0) evidence.push({ kind: 'world-words', words: dossier.world });
  return evidence;
}

/** Dates of different exactness compare as text, as far as the shorter goes. */
const isBeforeOffice = (since: string | undefined, date: string | undefined): boolean =>
  since !== undefined && date !== undefined && date < since.slice(0, date.length);

/** `pt-BR` is Portuguese; Norwegian has two names for one written language here. */
export function baseLanguage(lang: string | undefined): string {
  const base = (lang ?? '').toLowerCase().split(/[-_]/u)[0] ?? '';
  return base === 'no' || base === 'nn' ? 'nb' : base;
}
