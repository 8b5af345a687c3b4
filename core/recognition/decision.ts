// The document decides: candidates of all blocks against everything the page says of their bearers. Linear in the signals;
// asked again whenever the page grew.
import type { Reading, Signal, SurnameSignal } from './block-reading.ts';
import { threshold, weights } from './evidence.ts';
import type { Mention, PageContext, SurnameEvidence } from './mention.ts';
import type { NameIndex } from './name-index.ts';
import type { Neighbour } from './neighbours.ts';

/** What the page says of one subject, and where. */
interface Dossier {
  /** First full name, as written. */
  full: string | null;
  fullInTitle: string | null;
  fulls: number;
  rivals: number;
  /** Distinct words of its world, in order of appearance. */
  readonly world: string[];
}

interface Introduction {
  readonly own: boolean;
  readonly name: string;
}

export interface Document {
  readonly readings: readonly Reading[];
  /** Signals of the page's title. */
  readonly title: readonly Signal[];
  readonly context: PageContext;
}

/** Words of a subject's world that the reason of a match names. */
const worldWordsNamed = 3;

export function decideDocument(names: NameIndex, document: Document): Map<Reading, Mention[]> {
  const dossiers = names.subjects.map((_, subject) => buildDossier(subject, document));
  const introductions: (Introduction | undefined)[] = [];
  const mentions = new Map<Reading, Mention[]>();
  for (const reading of document.readings) {
    const found = reading.signals.flatMap(
      (signal) => decideSignal({ names, document, dossiers, introductions, reading, signal }) ?? [],
    );
    if (found.length > 0) mentions.set(reading, withoutOverlaps(found));
  }
  return mentions;
}

function buildDossier(subject: number, { readings, title }: Document): Dossier {
  const dossier: Dossier = { full: null, fullInTitle: null, fulls: 0, rivals: 0, world: [] };
  for (const signal of title) {
    if (signal.kind === 'full' && signal.subject === subject) dossier.fullInTitle ??= signal.surface;
  }
  for (const { signals } of readings) for (const signal of signals) addToDossier(dossier, subject, signal);
  return dossier;
}

function addToDossier(dossier: Dossier, subject: number, signal: Signal): void {
  if (signal.kind === 'world') {
    const known = dossier.world.length >= worldWordsNamed || dossier.world.includes(signal.surface);
    if (signal.subjects.includes(subject) && !known) dossier.world.push(signal.surface);
  } else if (signal.subject === subject) {
    if (signal.kind === 'full') {
      dossier.fulls++;
      dossier.full ??= signal.surface;
    }
    if (signal.kind === 'rival' || (signal.kind === 'surname' && isOtherName(signal))) dossier.rivals++;
  }
}

interface Case {
  readonly names: NameIndex;
  readonly document: Document;
  readonly dossiers: readonly Dossier[];
  /** By subject: who bearing the surname was introduced last. Grows as the document is walked. */
  readonly introductions: (Introduction | undefined)[];
  readonly reading: Reading;
  readonly signal: Signal;
}

function decideSignal(given: Case): Mention | null {
  const { names, introductions, signal } = given;
  if (signal.kind === 'world') return null;
  const id = names.subjects[signal.subject]?.id;
  if (id === undefined) return null;
  const { start, end, surface } = signal;
  if (signal.kind === 'full') {
    introductions[signal.subject] = { own: true, name: surface };
    return { start, end, surface, subject: id, reason: { kind: 'full-name' } };
  }
  if (signal.kind === 'treaty') return { start, end, surface, subject: id, reason: { kind: 'treaty-name' } };
  if (signal.kind === 'rival' || (signal.kind === 'surname' && isOtherName(signal))) {
    introductions[signal.subject] = { own: false, name: surface };
    return null;
  }
  const evidence = signal.kind === 'surname' ? weighSurname(given, signal) : weighGiven(given);
  return evidence && { start, end, surface, subject: id, reason: { kind: 'surname', evidence } };
}

/** A given name alone stands only where its full name does. */
function weighGiven({ dossiers, signal }: Case): readonly SurnameEvidence[] | null {
  if (signal.kind !== 'given' || signal.before.kind === 'capital') return null;
  const full = dossiers[signal.subject]?.full;
  return full ? [{ kind: 'full-name-before', name: full }] : null;
}

/** Another person's name without doubt. */
function isOtherName(signal: SurnameSignal): boolean {
  const parted = (neighbour: Neighbour): boolean =>
    neighbour.kind === 'stranger' || (neighbour.kind === 'capital' && !neighbour.weak && !neighbour.hyphen);
  return parted(signal.before) || parted(signal.after);
}

/** @returns what spoke for it, strongest first; `null` where that is too little */
function weighSurname(given: Case, signal: SurnameSignal): readonly SurnameEvidence[] | null {
  const { names, document, dossiers, introductions, reading } = given;
  const subject = names.subjects[signal.subject];
  const dossier = dossiers[signal.subject];
  if (!subject || !dossier) return null;
  const introduction = introductions[signal.subject];
  const worldNear = reading.signals.some((other) => other.kind === 'world' && other.subjects.includes(signal.subject));
  const score =
    weights.surname[subject.surname] +
    (dossier.full ? weights.fullName : 0) +
    (dossier.fullInTitle ? weights.fullNameInTitle : 0) +
    weighNeighbour(signal.before, signal.subject) +
    weighNeighbour(signal.after, signal.subject) +
    (worldNear ? weights.worldNear : 0) +
    (dossier.world.length > 0 ? weights.worldFar : 0) +
    (introduction && !introduction.own ? weights.rivalNearer : 0) +
    (dossier.rivals > 0 && !dossier.full ? weights.onlyRivals : 0) +
    weighWriting(names, signal, baseLanguage(document.context.lang)) +
    (isBeforeOffice(subject.since, document.context.date) && !dossier.full ? weights.beforeOffice : 0);
  return score >= threshold ? listEvidence(signal, dossier, introduction) : null;
}

function weighNeighbour(neighbour: Neighbour, subject: number): number {
  switch (neighbour.kind) {
    case 'nothing':
    case 'known':
      return 0;
    case 'courtesy':
      return weights.courtesy;
    case 'stranger':
      return weights.stranger;
    case 'capital':
      if (neighbour.hyphen) return weights.hyphenated;
      return neighbour.weak ? weights.perhapsOtherName : weights.otherName;
    case 'title':
      if (neighbour.nation && !neighbour.nation.subjects.includes(subject)) return weights.titleOfOtherNation;
      if (!neighbour.subjects.includes(subject)) return 0;
      return weights.title + (neighbour.nation ? weights.titleOfNation : 0);
  }
}

function weighWriting(names: NameIndex, signal: SurnameSignal, language: string): number {
  const homonym = names.homonyms[language]?.includes(signal.subject) ? weights.homonym : 0;
  const foreign =
    signal.languages && language !== '' && !signal.languages.includes(language) ? weights.otherLanguage : 0;
  const lower = signal.letters === 'lower' ? weights.lowerCase : 0;
  const capitals = signal.letters === 'capitals' && signal.surface.length < 3 ? weights.shortCapitals : 0;
  return homonym + foreign + lower + capitals;
}

function listEvidence(
  signal: SurnameSignal,
  dossier: Dossier,
  introduction: Introduction | undefined,
): readonly SurnameEvidence[] {
  const evidence: SurnameEvidence[] = [];
  if (introduction?.own) evidence.push({ kind: 'full-name-before', name: introduction.name });
  else if (dossier.fullInTitle) evidence.push({ kind: 'full-name-in-title', name: dossier.fullInTitle });
  else if (dossier.full) evidence.push({ kind: 'full-name-after', name: dossier.full });
  for (const neighbour of [signal.before, signal.after]) {
    if (neighbour.kind === 'title') evidence.push({ kind: 'title', title: neighbour.text });
  }
  if (dossier.world.length > 0) evidence.push({ kind: 'world-words', words: dossier.world });
  return evidence;
}

/** Dates come as `YYYY`, `YYYY-MM` or longer; they compare as text. */
function isBeforeOffice(since: string | undefined, date: string | undefined): boolean {
  return since !== undefined && date !== undefined && /^\d{4}/u.test(date) && date < since.slice(0, date.length);
}

/** `pt-BR` is Portuguese; Norwegian has two names for one written language here. */
function baseLanguage(lang: string | undefined): string {
  const base = (lang ?? '').toLowerCase().split(/[-_]/u)[0] ?? '';
  return base === 'no' || base === 'nn' ? 'nb' : base;
}

/** Longest first where one form has two readings. */
function withoutOverlaps(found: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}
