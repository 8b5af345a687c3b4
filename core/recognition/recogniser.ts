// Text to mentions: the one recogniser that runs on pages, in the index builder and in the shell.
// `read` looks at one block once; `decide` settles what the whole document says about the candidates, and can be asked
// again whenever the document has grown, at the cost of the candidates and not of the text.
import { hasUse, readSignals } from './reading/block-reading.ts';
import type { Reading } from './reading/block-reading.ts';
import { scanBlock, scanInSteps } from './reading/block-scan.ts';
import { composeBlock, restoreReading } from './reading/composed-text.ts';
import { couldMention, decideDocument } from './deciding/decision.ts';
import { createLexicon } from './names/lexicon.ts';
import type { Lexicon } from './names/lexicon.ts';
import type { Mention, PageContext, TextBlock } from './mention.ts';
import type { NameIndex } from './name-index.ts';
import { finish, type Steps } from './steps.ts';

declare const readingBrand: unique symbol;

/** What one block holds for the decision: candidates, decoys, titles, world words. Opaque to callers; never mutated. */
export interface BlockReading {
  readonly [readingBrand]: true;
}

export interface Recogniser {
  /** One pass over a block's text. `null` where the block holds nothing that a decision could need. */
  read(block: TextBlock): BlockReading | null;
  /** The same for a block of any length, in steps. */
  readInSteps(block: TextBlock): Steps<BlockReading | null>;
  /** Whether a block could hold a mention, whatever the rest of its page says. Where none could, the page mentions nobody. */
  couldMention(reading: BlockReading, lang: string | undefined): Steps<boolean>;
  /**
   * Decides every candidate of a document.
   * @param readings all non-null readings of the document, in document order
   * @returns mentions per reading, in text order, never overlapping; readings without any are absent
   */
  decide(readings: readonly BlockReading[], context: PageContext): Decided;
  /** The same, in steps. */
  decideInSteps(readings: readonly BlockReading[], context: PageContext): Steps<Decided>;
}

export type Decided = ReadonlyMap<BlockReading, readonly Mention[]>;

/** @param names `data/names.json`. Building the automaton from it is left to the first `read`. */
export function createRecogniser(names: NameIndex): Recogniser {
  let lexicon: Lexicon | undefined;

  function* readBlock(block: TextBlock): Steps<Reading | null> {
    lexicon ??= yield* createLexicon(names);
    const composed = composeBlock(block);
    const whole = composed ?? block;
    const isLong = whole.text.length > longestStep;
    const hits = isLong ? yield* scanInSteps(lexicon, whole) : scanBlock(lexicon, whole);
    if (!hasUse(lexicon, hits)) return null;
    const reading = yield* readSignals(lexicon, whole.text, hits);
    return reading && composed ? restoreReading(reading, block.text, composed.origins) : reading;
  }

  function* decideReadings(readings: readonly Reading[], context: PageContext): Steps<Map<Reading, Mention[]>> {
    // A title by itself decides nothing, and is no reason to unpack the names.
    if (readings.length === 0) return new Map();
    const title = context.title ? yield* readBlock({ text: context.title }) : null;
    return yield* decideDocument(names, { readings, title: title?.signals ?? [], context });
  }

  // Callers hold readings and never look inside: the brand is the whole of what they see.
  const readInSteps = readBlock as unknown as Recogniser['readInSteps'];
  const decideInSteps = decideReadings as unknown as Recogniser['decideInSteps'];
  return {
    couldMention: (reading, lang) => couldMention(names, reading as unknown as Reading, lang),
    read: (block) => finish(readInSteps(block)),
    readInSteps,
    decide: (readings, context) => finish(decideInSteps(readings, context)),
    decideInSteps,
  };
}

/** Longest text that is scanned in one step, UTF-16 units: nearly every paragraph, in a tenth of a millisecond. */
const longestStep = 2000;

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
