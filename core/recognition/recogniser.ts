// Text to mentions: the one recogniser that runs on pages, in the index builder and in the shell.
// `read` looks at one block once; `decide` settles what the whole document says about the candidates, and can be asked
// again whenever the document has grown, at the cost of the candidates and not of the text.
import type { Mention, PageContext, TextBlock } from './mention.ts';
import type { NameIndex } from './name-index.ts';

declare const readingBrand: unique symbol;

/** What one block holds for the decision: candidates, decoys, titles, world words. Opaque to callers; never mutated. */
export interface BlockReading {
  readonly [readingBrand]: true;
}

export interface Recogniser {
  /** One pass over a block's text. `null` where the block holds nothing that a decision could need. */
  read(block: TextBlock): BlockReading | null;
  /**
   * Decides every candidate of a document.
   * @param readings all non-null readings of the document, in document order
   * @returns mentions per reading, in text order, never overlapping; readings without any are absent
   */
  decide(readings: readonly BlockReading[], context: PageContext): ReadonlyMap<BlockReading, readonly Mention[]>;
}

/** @param names `data/names.json`. Building the automaton from it is left to the first `read`. */
export declare function createRecogniser(names: NameIndex): Recogniser;

/**
 * Plain text, every line a block, as the page adapter makes blocks of paragraphs.
 * @returns mentions with offsets into `text` (UTF-16), ascending
 */
export declare function recogniseText(recogniser: Recogniser, text: string, context: PageContext): readonly Mention[];
