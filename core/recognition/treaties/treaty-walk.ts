// Walks a document's treaty phrases twice: first those that describe themselves, then the short forms that recall the one
// treaty the page is about, wherever it was named in full.
import type { Reading, Signal } from '../reading/block-reading.ts';
import type { MatchReason, Mention, PageContext } from '../mention.ts';
import type { NameIndex } from '../name-index.ts';
import { findPageDate } from '../page-date.ts';
import { identifyTreaty, isNamed, recallTreaty } from './treaties.ts';
import type { TreatyPhrase } from './treaty-phrases.ts';

/** Blocks back in which a party may have been named: a headline, a lead and the sentence before. */
const blocksBack = 3;

export function decideTreaties(
  names: NameIndex,
  readings: readonly Reading[],
  context: PageContext,
): ReadonlyMap<Reading, readonly Mention[]> {
  const date = findPageDate(context);
  const found = new Map<TreatyPhrase, number>();
  readings.forEach((reading, index) => {
    if (reading.treaties.length === 0) return;
    const recent = partiesOf(readings.slice(Math.max(0, index - blocksBack), index + 1));
    for (const phrase of reading.treaties) {
      const treaty = identifyTreaty(names, phrase, { date, recent });
      if (treaty !== null) found.set(phrase, treaty);
    }
  });
  let latest = [...found.values()][0];
  const mentions = new Map<Reading, readonly Mention[]>();
  if (latest === undefined) return mentions;
  for (const reading of readings) {
    const here = reading.treaties.flatMap((phrase) => {
      const own = found.get(phrase);
      const treaty = own ?? recallTreaty(names, phrase, latest);
      if (treaty === null) return [];
      latest = treaty;
      const kind = own !== undefined && isNamed(names, phrase, own) ? 'treaty-name' : 'description';
      return mentionOf(names, phrase, treaty, { kind });
    });
    if (here.length > 0) mentions.set(reading, here);
  }
  return mentions;
}

function partiesOf(readings: readonly Reading[]): ReadonlySet<number> {
  return new Set(readings.flatMap(({ signals }) => signals.flatMap(partiesIn)));
}

function partiesIn(signal: Signal): readonly number[] {
  if (signal.kind === 'world') return signal.subjects;
  return signal.kind === 'full' ? [signal.subject] : [];
}

function mentionOf(
  names: NameIndex,
  { start, end, surface }: TreatyPhrase,
  treaty: number,
  reason: MatchReason,
): readonly Mention[] {
  const subject = names.subjects[treaty]?.id;
  return subject === undefined ? [] : [{ start, end, surface, subject, reason }];
}
