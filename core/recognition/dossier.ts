// What a whole page says of one subject, gathered before any of its candidates is decided.
import type { Reading, Signal } from './block-reading.ts';
import type { NameIndex } from './name-index.ts';
import { isOtherName } from './surname.ts';

export interface Dossier {
  /** First full name, as written. */
  full: string | null;
  fullInTitle: string | null;
  fulls: number;
  /** Other bearers of the surname. */
  rivals: number;
  /** First words of its world, distinct, in order of appearance. */
  readonly world: string[];
  /** The page speaks of what the surname means otherwise. */
  otherSense: boolean;
}

/** Words of a subject's world that the reason of a match names. */
const worldWordsNamed = 3;

export function buildDossier(
  names: NameIndex,
  subject: number,
  readings: readonly Reading[],
  title: readonly Signal[],
  language: string,
): Dossier {
  const dossier: Dossier = { full: null, fullInTitle: null, fulls: 0, rivals: 0, world: [], otherSense: false };
  for (const signal of title) {
    if (signal.kind === 'full' && signal.subject === subject) dossier.fullInTitle ??= signal.surface;
  }
  for (const { signals } of readings)
    for (const signal of signals) addToDossier(names, dossier, subject, signal, language);
  return dossier;
}

function addToDossier(names: NameIndex, dossier: Dossier, subject: number, signal: Signal, language: string): void {
  if (signal.kind === 'world') {
    const known = dossier.world.length >= worldWordsNamed || dossier.world.includes(signal.surface);
    if (signal.subjects.includes(subject) && !known) dossier.world.push(signal.surface);
  } else if (signal.kind !== 'company' && signal.subject === subject) {
    if (signal.kind === 'full') {
      dossier.fulls++;
      dossier.full ??= signal.surface;
    }
    if (signal.kind === 'rival' || (signal.kind === 'surname' && isOtherName(names, signal, language)))
      dossier.rivals++;
    if (signal.kind === 'sense') dossier.otherSense = true;
  }
}
