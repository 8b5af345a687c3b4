// Text to mentions: the one recogniser that runs on pages, in the index builder and in the shell.
// `read` looks at one block once; `decide` settles what the whole document says about the candidates, and can be asked
// again whenever the document has grown, at the cost of the candidates and not of the text.
import { readSignals } from './reading/block-reading.ts';
import type { Reading } from './reading/block-reading.ts';
import { scanBlock } from './reading/block-scan.ts';
import { composeBlock, restoreReading } from './reading/composed-text.ts';
import { decideDocument } from './deciding/decision.ts';
import { createLexicon } from './names/lexicon.ts';
import type { Lexicon } from './names/lexicon.ts';
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
export function createRecogniser(names: NameIndex): Recogniser {
  let lexicon: Lexicon | undefined;
  const readBlock = (block: TextBlock): Reading | null => {
    lexicon ??= createLexicon(names);
    const composed = composeBlock(block);
    const whole = composed ?? block;
    const reading = readSignals(lexicon, whole.text, scanBlock(lexicon, whole));
    return reading && composed ? restoreReading(reading, block.text, composed.origins) : reading;
  };
  return {
    // Callers hold readings and never look inside: the brand is the whole of what they see.
    read: (block) => readBlock(block) as unknown as BlockReading | null,
    decide: (readings, context) => {
      // A title by itself decides nothing, and is no reason to unpack the names.
      if (readings.length === 0) return new Map();
      const title = context.title ? (readBlock({ text: context.title })?.signals ?? []) : [];
      const document = { readings: readings as unknown as readonly Reading[], title, context };
      return decideDocument(names, document) as unknown as ReadonlyMap<BlockReading, readonly Mention[]>;
    },
  };
}

/**
 * Plain text, every line a block, as the page adapter makes blocks of paragraphs.
 * @returns mentions with offsets into `text` (UTF-16), ascending
 */
export function recogniseText(recogniser: Recogniser, text: string, context: PageContext): readonly Mention[] {
  const offsets = new Map<BlockReading, number>();
  let offset = 0;
  for (const line of text.split('\n')) {
    const reading = recogniser.read({ text: line });
    if (reading) offsets.set(reading, offset);
    offset += line.length + 1;
  }
  const decided = recogniser.decide([...offsets.keys()], context);
  return [...decided].flatMap(([reading, mentions]) => {
    const shift = offsets.get(reading) ?? 0;
    return mentions.map((mention) => ({ ...mention, start: mention.start + shift, end: mention.end + shift }));
  });
}
