// A word of a treaty description where it stands: its concepts, and whose worlds it names.
import type { Hit } from '../reading/form-match.ts';
import { entriesOf, fitsCase } from '../reading/hit-entries.ts';
import type { Span } from '../mention.ts';
import type { NameEntry, NameIndex } from '../name-index.ts';
import type { TermConcept } from './treaty-terms.ts';

export interface Term extends Span {
  readonly concepts: readonly TermConcept[];
  /** Subjects, as indices. */
  readonly parties: readonly number[];
}

/** @returns `null` where the hit says nothing of treaties */
export function readTerm(names: NameIndex, text: string, hit: Hit): Term | null {
  const entries = entriesOf(names, hit);
  const concepts = entries.flatMap((entry) =>
    entry.kind === 'term' && fitsCase(entry, text, hit) ? entry.concepts : [],
  );
  const parties = entries.flatMap(partiesOf);
  return concepts.length + parties.length > 0 ? { start: hit.start, end: hit.end, concepts, parties } : null;
}

function partiesOf(entry: NameEntry): readonly number[] {
  if (entry.kind === 'world') return entry.subjects;
  return entry.kind === 'full' || entry.kind === 'surname' ? [entry.subject] : [];
}
