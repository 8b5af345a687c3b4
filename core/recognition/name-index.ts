// The shape of data/names.json: everything the content script must know to find names. Written by tools/build-index.
import type { SubjectId } from './mention.ts';
import type { EntryRows } from './names/packed-entries.ts';
import type { TermConcept } from './treaties/treaty-terms.ts';

/** Subjects as indices into `NameIndex.subjects`. */
type Subjects = readonly number[];

/**
 * What one written form can stand for. `capital`: only where it begins with one: US, not us. `accented`: only with its
 * accents, since without them it is a name elsewhere: Romanian Și, but Kim Si-woo.
 */
export type NameEntry =
  | { readonly kind: 'full'; readonly subject: number }
  /**
   * A surname alone. `languages`: codes where this spelling is one, parted by spaces (absent: anywhere).
   * `exact`: accents count, since the word without them is another: Tập.
   * `closed`: a possessive, after which no second name follows: Putins Krieg.
   * `titled`: too short or too common to stand without a title or a courtesy beside it: 金.
   * `named`: the same, but where the full name stands on the page it may: Czech Si.
   */
  | {
      readonly kind: 'surname';
      readonly subject: number;
      readonly languages?: string;
      readonly exact?: string;
      readonly titled?: true;
      readonly named?: true;
      readonly closed?: true;
    }
  /** A given name alone, which only its own full name elsewhere can vouch for: Jong Un. */
  | { readonly kind: 'given'; readonly subject: number }
  /** Another bearer of the surname. `kin`: of whom nobody speaks by the surname alone. */
  | { readonly kind: 'rival'; readonly subject: number; readonly kin?: true }
  /** Looks like a name and is none: a place, a doctrine, a word. */
  | { readonly kind: 'decoy' }
  /** A word of the subjects' world: Kremlin. */
  | { readonly kind: 'world'; readonly capital?: true; readonly subjects: Subjects }
  /** A title that these subjects bear. */
  | { readonly kind: 'title'; readonly subjects: Subjects }
  /** Heads of state, in whose company a surname is more likely a leader's: Trump. `matter`: what they deal in: summit. */
  | { readonly kind: 'company'; readonly capital?: true; readonly matter?: true }
  /** Tells that the page speaks of what a surname means otherwise: alpha, baryon. */
  | { readonly kind: 'sense'; readonly subject: number }
  /** Mr., comrade: stands before a surname, tells nothing of whose. */
  | { readonly kind: 'courtesy'; readonly accented?: true }
  /** Ms., Sir, Anna: stands before the surname of somebody else. */
  | { readonly kind: 'stranger'; readonly capital?: true; readonly accented?: true }
  /** Words often capitalised beside a surname that are no part of a name: But, When, Both. */
  | { readonly kind: 'plain'; readonly capital?: true; readonly accented?: true }
  /** A building block of treaty descriptions; see treaty-terms.ts. */
  | { readonly kind: 'term'; readonly capital?: true; readonly concepts: readonly TermConcept[] };

/** The minimal automaton of all forms, packed; see automaton.ts. */
export interface PackedAutomaton {
  /** Folded characters, the most frequent first; a symbol is an index plus one. */
  readonly alphabet: string;
  /** States one after the other, as automaton.ts reads them. */
  readonly states: string;
  readonly stateCount: number;
  readonly edgeCount: number;
}

export interface NameIndex {
  readonly version: 1;
  readonly subjects: readonly NamedSubject[];
  /** Read by `listEntries`. */
  readonly entries: readonly EntryRows[];
  /** What each kind of form stands for, as indices into the entries. */
  readonly outputs: readonly (readonly number[])[];
  /** Outputs whose forms letters may continue: президент-а. */
  readonly open: readonly number[];
  readonly automaton: PackedAutomaton;
  /** Languages that write every noun with a capital. */
  readonly nounCapitals: readonly string[];
  /** Korean particles. */
  readonly particles: readonly string[];
  /** Folded letters that are written onto the next word: Arabic و, Hebrew ה. */
  readonly proclitics: string;
  /** Languages in which a surname is also a common word: `{"tr": [2]}` for Turkish kim, "who". */
  readonly homonyms: Readonly<Record<string, Subjects>>;
  /** By language: words that, after a comma, say who an unknown person is: "Kim, a nurse". */
  readonly explainers: Readonly<Record<string, readonly string[]>>;
  /** By language: words that follow a name and not the word it is spelled like: Urdu نے. */
  readonly nounMarks: Readonly<Record<string, readonly string[]>>;
  /** Languages in which the capitalised surname is something else as well: Си, the programming language. */
  readonly namesakes: Readonly<Record<string, Subjects>>;
}

export interface NamedSubject {
  readonly id: SubjectId;
  /** How far a surname alone points to this subject before anything else is known. Treaties have none. */
  readonly surname: 'unique' | 'rare' | 'shared' | 'none';
  /** Before this day another person held the office: `YYYY-MM-DD`. */
  readonly since?: string;
  readonly treaty?: TreatyRule;
}

/** When a description can only be this treaty. */
export interface TreatyRule {
  /** Subjects whose worlds are the parties': Kremlin and Pyongyang. */
  readonly between: readonly [number, number];
  /** Concepts that a description must hold, one of these sets entirely. */
  readonly any: readonly (readonly TermConcept[])[];
  /** The same, where no party need be named. */
  readonly alone: readonly (readonly TermConcept[])[];
  /** With one of these sets a phrase is the treaty's official or common name, and no mere description. */
  readonly named: readonly (readonly TermConcept[])[];
  /** Before this day nothing is it, `YYYY-MM-DD`. */
  readonly since?: string;
  /** Years that tell of it ("the 2001 treaty"), and years that tell of another. */
  readonly years: readonly number[];
  readonly notYears: readonly number[];
}
