// data/names.json made ready for scanning, once a document: the automaton unpacked, characters classed as they come, and
// what each output means for edges. Flat arrays throughout: every frame with text holds one.
import { unpackAutomaton } from './automaton.ts';
import type { Automaton } from './automaton.ts';
import { listEntries } from './packed-entries.ts';
import { createLetterClasses, groupOf } from './letter-classes.ts';
import type { LetterClasses } from './letter-classes.ts';
import * as group from './letter-groups.ts';
import type { NameEntry, NameIndex } from '../name-index.ts';
import type { TermConcept } from '../treaties/treaty-terms.ts';

export interface Lexicon {
  readonly names: NameIndex;
  readonly automaton: Automaton;
  readonly classes: LetterClasses;
  /** Symbol of a run of spaces, hyphens and dots. */
  readonly separator: number;
  /** By output: 1 where letters may continue the form. */
  readonly open: Uint8Array;
  /** By output: 1 where the form may stand between edges of elements alone: full names and what looks like them. */
  readonly whole: Uint8Array;
  /** By output: 1 where the form counts only with a capital. */
  readonly capital: Uint8Array;
  /** By output: bits of `signalUse` and `treatyUse`. */
  readonly uses: Uint8Array;
  /** By symbol: 1 for letters that are written onto the next word. */
  readonly proclitic: Uint8Array;
}

/** What a hit is good for on its own, in bits; the others only matter beside one of these. */
export const signalUse = 1;
export const treatyUse = 2;

const signalKinds: ReadonlySet<NameEntry['kind']> = new Set([
  'full',
  'surname',
  'given',
  'rival',
  'world',
  'company',
  'sense',
]);
const treatyConcepts: ReadonlySet<TermConcept> = new Set(['noun', 'deal', 'limitless', 'era']);

export function createLexicon(names: NameIndex): Lexicon {
  const { alphabet } = names.automaton;
  const open = new Uint8Array(names.outputs.length);
  for (const output of names.open) open[output] = 1;
  return {
    names,
    automaton: unpackAutomaton(names.automaton),
    classes: createLetterClasses(alphabet),
    separator: alphabet.indexOf(' ') + 1,
    open,
    whole: Uint8Array.from(names.outputs, (entries) => (entries.some((entry) => isWhole(names, entry)) ? 1 : 0)),
    capital: Uint8Array.from(names.outputs, (entries) => (entriesAt(names, entries).every(needsCapital) ? 1 : 0)),
    uses: Uint8Array.from(names.outputs, (entries) => usesOf(entriesAt(names, entries))),
    proclitic: markSymbols(names.proclitics, alphabet),
  };
}

/** Class of the character at a place; see letter-classes.ts. */
export function classAt({ classes }: Lexicon, text: string, at: number): number {
  const code = text.charCodeAt(at);
  return classes.table[code] || classes.learn(code);
}

/** First place at or after `at` that shows. */
export function skipHidden(lexicon: Lexicon, text: string, at: number): number {
  let place = at;
  while (place < text.length && groupOf(classAt(lexicon, text, place)) === group.ignorable) place++;
  return place;
}

const entriesAt = (names: NameIndex, entries: readonly number[]): readonly NameEntry[] =>
  entries.flatMap((entry) => listEntries(names)[entry] ?? []);

const needsCapital = (entry: NameEntry): boolean => 'capital' in entry;

function usesOf(entries: readonly NameEntry[]): number {
  const signal = entries.some(({ kind }) => signalKinds.has(kind));
  const treaty = entries.some(
    (entry) => entry.kind === 'term' && entry.concepts.some((own) => treatyConcepts.has(own)),
  );
  return (signal ? signalUse : 0) | (treaty ? treatyUse : 0);
}

function isWhole(names: NameIndex, entry: number): boolean {
  const kind = listEntries(names)[entry]?.kind;
  return kind === 'full' || kind === 'rival' || kind === 'decoy';
}

function markSymbols(letters: string, alphabet: string): Uint8Array {
  const marked = new Uint8Array(alphabet.length + 1);
  for (const letter of letters) marked[alphabet.indexOf(letter) + 1] = 1;
  marked[0] = 0;
  return marked;
}
