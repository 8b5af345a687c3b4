// The shape of data/signs.json: what a page must hold, somewhere in its text, for any mention to be possible. Written by
// tools/build-index from the same seeds as the names; read by first-look.ts.

/**
 * Beginnings of words parted by `|`, folded as name forms are, in the notation of write-pattern.ts: a space for whatever stands
 * between two words, `_` for no more than white space, `~` for an ending and a space, a digit for the most letters that may follow, `^` and a digit for the most
 * capitals, `<` for no capital before.
 */
export type Words = string;

export interface ScriptSigns {
  /**
   * What is sought on every page, in any letters, in five groups. A name of a person is enough. A description of a treaty is a
   * word that is one by itself (Beistandspakt, new treaty), or a noun (treaty, pact) close to its subject, its year or a party,
   * or a deal or an era close to its subject. What has no limits must stand close to a bond.
   */
  readonly sought: Words;
  /** Also enough: a surname that has no capitals with a title beside it, */
  readonly titled: Words;
  /** a surname with its capital, */
  readonly surnames: Words;
  /** or as only some languages write and inflect it: their codes, parted by spaces, with `-` for a page of none. */
  readonly inflected: readonly (readonly [languages: string, words: Words])[];
  /** What treaties are about, */
  readonly subjects: Words;
  readonly bonds: Words;
  /** and their states; but for a limitless bond, one must be somewhere on the page. */
  readonly parties: Words;
}

/** The groups of `sought`, in their order. */
export const groups = ['name', 'whole', 'limitless', 'noun', 'deal'] as const;

export interface Signs {
  /** Of the treaties, parted by `|`. */
  readonly years: string;
  /** Most pages need this alone. */
  readonly latin: ScriptSigns;
  readonly other: ScriptSigns;
}
