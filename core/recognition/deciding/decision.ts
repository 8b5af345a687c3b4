// The document decides: candidates of all blocks against everything the page says of their bearers. Linear in the signals;
// asked again whenever the page grew.
import type { Reading, Signal, SurnameSignal } from '../reading/block-reading.ts';
import { buildMention } from '../build-mention.ts';
import { buildDossiers, imagineDossiers } from './dossier.ts';
import type { Dossier } from './dossier.ts';
import type { Mention, PageContext } from '../mention.ts';
import type { NameIndex } from '../name-index.ts';
import type { Steps } from '../steps.ts';
import { decideTreaties } from '../treaties/treaty-walk.ts';
import { isOtherName } from './other-name.ts';
import { baseLanguage } from './page-language.ts';
import { listNames } from './surname-evidence.ts';
import { weighSurname } from './surname.ts';
import type { Introduction } from './surroundings.ts';

export interface Document {
  readonly readings: readonly Reading[];
  /** Signals of the page's title. */
  readonly title: readonly Signal[];
  readonly context: PageContext;
}

/** Walks the document once; `introductions` (by subject: who of that surname was introduced last) grow on the way. */
interface Walk {
  readonly names: NameIndex;
  readonly context: PageContext;
  readonly language: string;
  readonly dossiers: readonly Dossier[];
  readonly introductions: (Introduction | undefined)[];
  /** Characters of the readings before this one. */
  offset: number;
}

/** Signals decided in one step: some µs each, and ten times that in their first run. */
const signalsPerStep = 8;

export function* decideDocument(
  names: NameIndex,
  { readings, title, context }: Document,
): Steps<Map<Reading, Mention[]>> {
  const language = baseLanguage(context.lang);
  const dossiers = yield* buildDossiers(names, readings, title, language);
  const walk: Walk = { names, context, language, dossiers, introductions: [], offset: 0 };
  const treaties = yield* decideTreaties(names, readings, context);
  const mentions = new Map<Reading, Mention[]>();
  for (const reading of readings) {
    const people = yield* decideReading(walk, reading);
    const found = [...people, ...(treaties.get(reading) ?? [])];
    if (found.length > 0) mentions.set(reading, withoutOverlaps(found));
    walk.offset += reading.length;
    yield;
  }
  return mentions;
}

/**
 * Whether a block would hold a mention on the best of pages. Nothing that other blocks say speaks for a surname but its full name
 * and a mention before, which are mentions themselves, and words of its world: where no block could, the page mentions nobody.
 */
export function* couldMention(names: NameIndex, reading: Reading, lang: string | undefined): Steps<boolean> {
  if (reading.treaties.length > 0) return true;
  const dossiers = imagineDossiers(names);
  const language = baseLanguage(lang);
  const people = yield* decideReading(
    { names, context: { lang }, language, dossiers, introductions: [], offset: 0 },
    reading,
  );
  return people.length > 0;
}

function* decideReading(walk: Walk, reading: Reading): Steps<readonly Mention[]> {
  const found: Mention[] = [];
  for (let index = 0; index < reading.signals.length; index++) {
    const mention = decideSignal(walk, reading, index);
    if (mention) found.push(mention);
    if (index % signalsPerStep === signalsPerStep - 1) yield;
  }
  return found;
}

function decideSignal(walk: Walk, reading: Reading, index: number): Mention | null {
  const signal = reading.signals[index];
  switch (signal?.kind) {
    case 'full':
      if (isNamesake(walk, signal)) return null;
      introduce(walk, signal, true);
      return buildMention(walk.names, signal, signal.subject, { kind: 'full-name' });
    case 'rival':
      introduce(walk, signal, false);
      return null;
    case 'given':
      return decideGiven(walk, signal);
    case 'surname':
      if (!isOtherName(walk.names, signal, walk.language)) return decideSurname(walk, reading, index, signal);
      introduce(walk, signal, false);
      return null;
    default:
      return null;
  }
}

/** A spelling that others bear in full, 김정은: theirs beside their calling, or on a page of their world alone. */
function isNamesake({ dossiers }: Walk, signal: NameSignal): boolean {
  if (signal.kind !== 'full' || !/\p{sc=Hangul}/u.test(signal.surface)) return false;
  if (signal.before.kind === 'stranger' || signal.after.kind === 'stranger') return true;
  const dossier = dossiers[signal.subject];
  return dossier !== undefined && dossier.otherSense && dossier.world.length === 0;
}

type NameSignal = Extract<Signal, { readonly subject: number }>;

function introduce(walk: Walk, signal: NameSignal, own: boolean): void {
  const ownBefore = walk.introductions[signal.subject]?.ownBefore ?? false;
  walk.introductions[signal.subject] = {
    own,
    kin: signal.kind === 'rival' && signal.kin === true,
    ownBefore: ownBefore || own,
    name: signal.surface,
    at: walk.offset + signal.start,
  };
}

/** A given name alone stands only where its full name does. */
function decideGiven(walk: Walk, signal: NameSignal): Mention | null {
  const dossier = walk.dossiers[signal.subject];
  if (!dossier || dossier.full === null || signal.kind !== 'given' || signal.before.kind === 'capital') return null;
  const evidence = listNames({ dossier, introduction: walk.introductions[signal.subject] });
  return buildMention(walk.names, signal, signal.subject, { kind: 'surname', evidence });
}

function decideSurname(walk: Walk, reading: Reading, index: number, signal: SurnameSignal): Mention | null {
  const dossier = walk.dossiers[signal.subject];
  const introduction = walk.introductions[signal.subject];
  const evidence = dossier && weighSurname({ ...walk, dossier, introduction, reading, index }, signal);
  if (!evidence) {
    // Perhaps somebody else's name, and not the subject's either: whoever it is was the last to be named.
    if (signal.before.kind === 'capital' && !signal.before.hyphen) introduce(walk, signal, false);
    return null;
  }
  if (!introduction && dossier.full === null) introduce(walk, signal, true);
  return buildMention(walk.names, signal, signal.subject, { kind: 'surname', evidence });
}

/** Longest first where one form has two readings. */
function withoutOverlaps(found: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}
