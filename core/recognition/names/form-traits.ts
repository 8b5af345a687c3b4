// What the scan must know of a form before it looks at what the form stands for: five bits for each output of the automaton.
import type { NameEntry, NameIndex } from '../name-index.ts';
import type { TermConcept } from '../treaties/treaty-terms.ts';
import { listEntries } from './packed-entries.ts';

/** Good for something on its own: as a signal, as the core of a treaty's description. Others only matter beside such. */
export const signal = 1;
export const treaty = 2;
/** May stand between edges of elements alone: full names and what looks like them. */
export const whole = 4;
/** Counts without a capital. */
export const small = 8;
/** Letters may continue it. */
export const open = 16;

const byKind: Partial<Record<NameEntry['kind'], number>> = {
  full: signal | whole,
  rival: signal | whole,
  decoy: whole,

  surname: signal,
  given: signal,
  world: signal,
  company: signal,
  sense: signal,
};
const treatyConcepts: ReadonlySet<TermConcept> = new Set(['noun', 'deal', 'limitless', 'era']);

/** Bits by output. */
export function buildTraits(names: NameIndex): Uint8Array {
  const own = listEntries(names).map(traitsOf);
  const traits = Uint8Array.from(names.outputs, (entries) => entries.reduce((all, at) => all | (own[at] ?? 0), 0));
  for (const output of names.open) traits[output] = (traits[output] ?? 0) | open;
  return traits;
}

function traitsOf(entry: NameEntry): number {
  const isCore = entry.kind === 'term' && entry.concepts.some((concept) => treatyConcepts.has(concept));
  return (byKind[entry.kind] ?? 0) | (isCore ? treaty : 0) | ('capital' in entry ? 0 : small);
}
