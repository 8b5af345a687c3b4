// data/names.json made ready for scanning, once a document: the automaton unpacked, characters classed as they come, and
// what each output means for edges. Flat arrays throughout: every frame with text holds one.
import { unpackAutomaton } from './automaton.ts';
import type { Automaton } from './automaton.ts';
import { buildTraits } from './form-traits.ts';
import { createLetterClasses, groupOf } from './letter-classes.ts';
import type { LetterClasses } from './letter-classes.ts';
import * as group from './letter-groups.ts';
import type { NameIndex } from '../name-index.ts';
import type { Steps } from '../steps.ts';

export interface Lexicon {
  readonly names: NameIndex;
  readonly automaton: Automaton;
  readonly classes: LetterClasses;
  /** Symbol of a run of spaces, hyphens and dots. */
  readonly separator: number;
  /** By output: bits of form-traits.ts. */
  readonly traits: Uint8Array;
  /** By symbol: 1 for letters that are written onto the next word. */
  readonly proclitic: Uint8Array;
}

/** Its parts in steps, since each is a millisecond or more of a page's first read. */
export function* createLexicon(names: NameIndex): Steps<Lexicon> {
  const { alphabet } = names.automaton;
  yield;
  const automaton = yield* unpackAutomaton(names.automaton);
  const traits = buildTraits(names);
  yield;
  return {
    names,
    automaton,
    classes: createLetterClasses(alphabet),
    separator: alphabet.indexOf(' ') + 1,
    traits,
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

/** @param trait one or more bits of form-traits.ts @returns whether the form has any of them */
export const hasTrait = ({ traits }: Lexicon, output: number, trait: number): boolean =>
  ((traits[output] ?? 0) & trait) !== 0;

function markSymbols(letters: string, alphabet: string): Uint8Array {
  const marked = new Uint8Array(alphabet.length + 1);
  for (const letter of letters) marked[alphabet.indexOf(letter) + 1] = 1;
  marked[0] = 0;
  return marked;
}
