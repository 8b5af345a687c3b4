// The concepts of which descriptions of treaties are made, in whatever language: seeds/languages/*.yaml lists their words
// under `terms`, a treaty's `descriptions` says which of them make it that one.

export const termConcepts = [
  /** Treaty, pact: what binds. */
  'noun',
  /** Agreement, accord: binds too, but says less. */
  'deal',
  /** "New treaty", "new pact". */
  'new',
  'defence',
  'strategic',
  'friendship',
  'neighbours',
  /** Russian calls the treaty of 2001 the big one. */
  'big',
  /** Partnership, friendship: what may be without limits. */
  'bond',
  'limitless',
  /** "For a new era". */
  'era',
  /** Compounds that hold the noun: Beistandspakt, Freundschaftsvertrag, 선린우호협력조약. */
  'noun-defence',
  'noun-strategic',
  'noun-friendship',
  'noun-neighbours',
  'noun-joined',
  /** Not words but writing: the limitless part stands in quotation marks; both parties are one word with the treaty. */
  'quoted',
  'joined',
  /** Counts years: "the 20th anniversary of". */
  'anniversary',
  /** States that are party to none of ours, and treaties that are others by name. */
  'other',
  'other-treaty',
] as const;

export type TermConcept = (typeof termConcepts)[number];

/** A compound stands for both of its concepts. */
export function unfold(concept: TermConcept): readonly TermConcept[] {
  switch (concept) {
    case 'noun-defence':
      return ['noun', 'defence'];
    case 'noun-strategic':
      return ['noun', 'strategic'];
    case 'noun-friendship':
      return ['noun', 'friendship'];
    case 'noun-neighbours':
      return ['noun', 'neighbours'];
    case 'noun-joined':
      return ['noun', 'joined'];
    case 'new':
      return ['noun', 'new'];
    default:
      return [concept];
  }
}
