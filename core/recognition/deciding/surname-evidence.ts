// What spoke for a surname alone, in the order in which a reader believes it. The weights (weights.ts) have decided before.
import type { SurnameSignal } from '../reading/block-reading.ts';
import { companyOf } from './block-findings.ts';
import type { SurnameEvidence } from '../mention.ts';
import type { Surroundings } from './surroundings.ts';

/** Words of the company that a reason names: two show what kind of story it is. */
const companyNamed = 2;

/** @returns strongest first, never empty: where the page says nothing, it was the surname's own renown */
export function listEvidence(given: Surroundings, signal: SurnameSignal): readonly SurnameEvidence[] {
  const found = [...listNames(given), ...listTitles(signal), ...listWords('world-words', given.dossier.world)];
  if (found.length > 0) return found;
  const company = new Set(companyOf(given, signal).map(({ surface }) => surface));
  const named = listWords('company', [...company].slice(0, companyNamed));
  return named.length > 0 ? named : [{ kind: 'usual-bearer' }];
}

/** Where the full name stands, as seen from the candidate. */
export function listNames({
  dossier,
  introduction,
}: Pick<Surroundings, 'dossier' | 'introduction'>): readonly SurnameEvidence[] {
  if (introduction?.own) {
    const kind = dossier.full === null ? 'surname-before' : 'full-name-before';
    return [{ kind, name: introduction.name }];
  }
  if (dossier.fullInTitle !== null) return [{ kind: 'full-name-in-title', name: dossier.fullInTitle }];
  return dossier.full === null ? [] : [{ kind: 'full-name-after', name: dossier.full }];
}

const listTitles = ({ before, after }: SurnameSignal): readonly SurnameEvidence[] =>
  [before, after].flatMap((neighbour) =>
    neighbour.kind === 'title' ? [{ kind: 'title' as const, title: neighbour.text }] : [],
  );

const listWords = (kind: 'world-words' | 'company', words: readonly string[]): readonly SurnameEvidence[] =>
  words.length > 0 ? [{ kind, words }] : [];
