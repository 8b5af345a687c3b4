// What a whole page says of each subject, gathered in one walk before any candidate is decided.
import type { Reading, Signal } from '../reading/block-reading.ts';
import type { NameIndex } from '../name-index.ts';
import type { Steps } from '../steps.ts';
import { isOtherName } from './other-name.ts';

export interface Dossier {
  /** First full name, as written. */
  full: string | null;
  fullInTitle: string | null;
  /** Other bearers of the surname. */
  rivals: number;
  /** First words of its world, distinct, in order of appearance. */
  readonly world: string[];
  /** The page speaks of what the surname means otherwise. */
  otherSense: boolean;
}

/** Words of a subject's world that the reason of a match names. */
const worldWordsNamed = 3;

/** Signals gathered in one step: less than 1 µs each. */
const signalsPerStep = 32;

/**
 * @param title signals of the page's title
 * @param language of the page, two letters, `''` where unknown
 * @returns one for each subject, by its index
 */
export function* buildDossiers(
  names: NameIndex,
  readings: readonly Reading[],
  title: readonly Signal[],
  language: string,
): Steps<readonly Dossier[]> {
  const dossiers = names.subjects.map(createDossier);
  for (const signal of title) addTitle(dossiers, signal);
  let gathered = 0;
  for (const { signals } of readings) {
    for (const signal of signals) {
      addSignal(dossiers, signal, (surname) => isOtherName(names, surname, language));
      if (++gathered % signalsPerStep === 0) yield;
    }
  }
  return dossiers;
}

/** What a page could say at best of subjects that it nowhere names in full. */
export const imagineDossiers = (names: NameIndex): readonly Dossier[] =>
  names.subjects.map(() => ({ ...createDossier(), world: [''] }));

const createDossier = (): Dossier => ({ full: null, fullInTitle: null, rivals: 0, world: [], otherSense: false });

function addTitle(dossiers: readonly Dossier[], signal: Signal): void {
  const dossier = signal.kind === 'full' ? dossiers[signal.subject] : undefined;
  if (!dossier) return;
  dossier.fullInTitle ??= signal.surface;
  dossier.full ??= signal.surface;
}

type Surname = Extract<Signal, { readonly kind: 'surname' }>;

function addSignal(dossiers: readonly Dossier[], signal: Signal, isOther: (surname: Surname) => boolean): void {
  if (signal.kind === 'company') return;
  if (signal.kind === 'world') {
    for (const subject of signal.subjects) addWorld(dossiers[subject], signal.surface);
    return;
  }
  const dossier = dossiers[signal.subject];
  if (!dossier) return;
  if (signal.kind === 'full') dossier.full ??= signal.surface;
  if (signal.kind === 'rival' || (signal.kind === 'surname' && isOther(signal))) dossier.rivals++;
  if (signal.kind === 'sense') dossier.otherSense = true;
}

function addWorld(dossier: Dossier | undefined, word: string): void {
  if (dossier && dossier.world.length < worldWordsNamed && !dossier.world.includes(word)) dossier.world.push(word);
}
