// The shape of data/signs.json: what a page must hold, somewhere in its text, for any mention to be possible. Written by
// tools/build-index from the same seeds as the names; read by first-look.ts.

/**
 * Beginnings of words parted by `|`, folded as name forms are, in the notation of write-pattern.ts: a space for whatever stands
 * between two words, `~` for an ending and a space, a digit for the most letters that may follow.
 */
export type Words = string;

export interface ScriptSigns {
  /** Names of people in any letters. One is enough, */
  readonly names: Words;
  /** as is a surname with its capital, */
  readonly surnames: Words;
  /** or as only some languages write and inflect it: their codes, parted by spaces, with `-` for a page of none. */
  readonly inflected: readonly (readonly [languages: string, words: Words])[];
  /** Every description of a treaty has one of these, */
  readonly treaties: Words;
  /** and beside it a party's state, */
  readonly parties: Words;
  /** or is a bond that somebody called limitless, whoever the parties are. */
  readonly limitless: Words;
  readonly bonds: Words;
}

/** Most pages need the first alone. */
export interface Signs {
  readonly latin: ScriptSigns;
  readonly other: ScriptSigns;
}
