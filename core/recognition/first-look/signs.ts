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
  /** as is a surname that has no capitals with a title beside it, */
  readonly titled: Words;
  readonly titles: Words;
  /** a surname with its capital, */
  readonly surnames: Words;
  /** or as only some languages write and inflect it: their codes, parted by spaces, with `-` for a page of none. */
  readonly inflected: readonly (readonly [languages: string, words: Words])[];
  /** Treaty, pact: a description has one, and close by its subject, its year, or parties in one word with it; */
  readonly nouns: Words;
  readonly subjects: Words;
  /** agreement, accord, with a subject; */
  readonly deals: Words;
  /** or is one in a word: Beistandspakt, new treaty; */
  readonly wholes: Words;
  /** an era or what has no limits, with one of the others close by, will do as well. */
  readonly eras: Words;
  readonly limitless: Words;
  readonly bonds: Words;
  /** But for a limitless bond, a party's state must be somewhere on the page. */
  readonly parties: Words;
}

export interface Signs {
  /** Of the treaties, parted by `|`. */
  readonly years: string;
  /** Most pages need this alone. */
  readonly latin: ScriptSigns;
  readonly other: ScriptSigns;
}
