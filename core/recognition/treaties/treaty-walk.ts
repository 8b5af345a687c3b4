// Walks a document's treaty phrases twice: first those that describe themselves, then the short forms that recall the one
// treaty the page is about, wherever it was named in full.
import type { Reading, Signal } from '../reading/block-reading.ts';
import { buildMention } from '../build-mention.ts';
import type { Mention, PageContext } from '../mention.ts';
import type { NameIndex } from '../name-index.ts';
import { findPageDate } from '../page-date.ts';
import type { Steps } from '../steps.ts';
import { identifyTreaty, isNamed, recallTreaty } from './treaties.ts';
import type { TreatyPhrase } from './treaty-phrases.ts';

/** Blocks back in which a party may have been named: a headline, a lead and the sentence before. */
const blocksBack = 3;

/** Readings looked through, and phrases compared with every treaty, in one step: up to 0.05 ms in their first run. */
const readingsPerStep = 32;
const phrasesPerStep = 4;

export function* decideTreaties(
  names: NameIndex,
  readings: readonly Reading[],
  context: PageContext,
): Steps<ReadonlyMap<Reading, readonly Mention[]>> {
  const mentions = new Map<Reading, readonly Mention[]>();
  const found = yield* identifyAll(names, readings, findPageDate(context));
  let latest = [...found.values()][0];
  if (latest === undefined) return mentions;
  for (const [index, reading] of readings.entries()) {
    const here = reading.treaties.flatMap((phrase) => {
      const own = found.get(phrase);
      const treaty = own ?? recallTreaty(names, phrase, latest);
      if (treaty === null) return [];
      latest = treaty;
      const kind = own !== undefined && isNamed(names, phrase, own) ? 'treaty-name' : 'description';
      return buildMention(names, phrase, treaty, { kind }) ?? [];
    });
    if (here.length > 0) mentions.set(reading, here);
    if (here.length > 0 || index % readingsPerStep === 0) yield;
  }
  return mentions;
}

/** The phrases that describe a treaty by themselves. */
function* identifyAll(
  names: NameIndex,
  readings: readonly Reading[],
  date: string | undefined,
): Steps<ReadonlyMap<TreatyPhrase, number>> {
  const found = new Map<TreatyPhrase, number>();
  const parties = new Map<Reading, ReadonlySet<number>>();
  const partiesAt = (reading: Reading): ReadonlySet<number> => {
    const known = parties.get(reading) ?? new Set(reading.signals.flatMap(partiesIn));
    parties.set(reading, known);
    return known;
  };
  for (const [index, reading] of readings.entries()) {
    if (index % readingsPerStep === 0) yield;
    if (reading.treaties.length === 0) continue;
    const before = readings.slice(Math.max(0, index - blocksBack), index + 1);
    const recent = new Set(before.flatMap((one) => [...partiesAt(one)]));
    for (const [at, phrase] of reading.treaties.entries()) {
      const treaty = identifyTreaty(names, phrase, { date, recent });
      if (treaty !== null) found.set(phrase, treaty);
      if (at % phrasesPerStep === 0) yield;
    }
  }
  return found;
}

function partiesIn(signal: Signal): readonly number[] {
  if (signal.kind === 'world') return signal.subjects;
  return signal.kind === 'full' ? [signal.subject] : [];
}
