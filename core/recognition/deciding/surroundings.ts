// All that a surname alone is weighed by: gathered by the decision (decision.ts) for one candidate at a time.
import type { Reading } from '../reading/block-reading.ts';
import type { Dossier } from './dossier.ts';
import type { PageContext } from '../mention.ts';
import type { NameIndex } from '../name-index.ts';

/** The last full name of that surname before the candidate. */
export interface Introduction {
  readonly own: boolean;
  /** One of the family, of whom papers never speak by the surname alone. */
  readonly kin: boolean;
  /** Whether the subject was introduced at any time before. */
  readonly ownBefore: boolean;
  /** As written; the surname alone where the page has no full name. */
  readonly name: string;
  /** Characters from the start of the document's readings. */
  readonly at: number;
}

export interface Surroundings {
  readonly names: NameIndex;
  readonly context: PageContext;
  /** Of the page, two letters, `''` where unknown. */
  readonly language: string;
  readonly dossier: Dossier;
  readonly introduction: Introduction | undefined;
  readonly reading: Reading;
  /** Of the candidate among the reading's signals. */
  readonly index: number;
  /** Characters of the readings before this one. */
  readonly offset: number;
}
