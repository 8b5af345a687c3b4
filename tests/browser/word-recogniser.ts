// A recogniser small enough to reckon with by hand: every listed word is a mention, once the document has said "key".
// Page tests pass it in as any caller passes a recogniser; what real names need is tested where they are recognised.
import type { FirstLook } from '../../core/recognition/first-look/first-look.ts';
import type { Mention, SubjectId, TextBlock } from '../../core/recognition/mention.ts';
import type { BlockReading, Recogniser } from '../../core/recognition/recogniser.ts';

type WordReading = BlockReading & { readonly mentions: readonly Mention[]; readonly hasKey: boolean };

/** Sees the first two letters of what it would find. */
export function createWordLook(words: Readonly<Record<string, string>>): FirstLook {
  const beginnings = Object.keys(words).map((word) => word.slice(0, 2));
  const findSurnames = (text: string): readonly number[] =>
    beginnings.flatMap((beginning) => Array.from(text.matchAll(new RegExp(beginning, 'g')), ({ index }) => index));
  return {
    *look(text) {
      yield;
      return findSurnames(text).length > 0 ? 'surname' : 'none';
    },
    findSurnames,
    lang: () => undefined,
  };
}

/** @param words word to subject. @param keyed whether mentions count only where some block says "key" */
export function createWordRecogniser(
  words: Readonly<Record<string, string>>,
  keyed = false,
): Recogniser & { reads: number } {
  const pattern = new RegExp(Object.keys(words).join('|'), 'g');

  function find({ text }: TextBlock): readonly Mention[] {
    return [...text.matchAll(pattern)].map(({ 0: surface, index }) => {
      const subject = (words[surface] ?? '') as SubjectId;
      return { start: index, end: index + surface.length, surface, subject, reason: { kind: 'full-name' } };
    });
  }

  return {
    reads: 0,
    *couldMention(reading) {
      yield;
      return (reading as WordReading).mentions.length > 0;
    },
    read(block) {
      this.reads += 1;
      const reading = { mentions: find(block), hasKey: block.text.includes('key') };
      return reading.mentions.length || reading.hasKey ? (reading as WordReading) : null;
    },
    *readInSteps(block) {
      yield;
      return this.read(block);
    },
    decide(readings) {
      const own = readings as readonly WordReading[];
      const open = !keyed || own.some((reading) => reading.hasKey);
      return new Map(
        open ? own.filter((reading) => reading.mentions.length).map((reading) => [reading, reading.mentions]) : [],
      );
    },
    *decideInSteps(readings, context) {
      for (const _ of readings) yield;
      return this.decide(readings, context);
    },
  };
}
