// What a statement tells a reader: a count of what it has that most have not, and whether it only repeats. Orders equals everywhere in a card.
import type { Statement } from '../model.ts';
import { readKind } from '../subject-kind.ts';

/**
 * One point for each: a date, words quoted, a claim that can be checked, a second person. Two for a treaty, which is why many
 * open the card, and for something later that settled what was open: no reader should miss that.
 */
export function countTelling({ date, quotes, claims, subjects, cautions }: Statement): number {
  return (
    Number(date !== undefined) +
    Number(quotes.length > 0) +
    Number(claims.length > 0) +
    Number(subjects.filter((id) => readKind(id) === 'person').length > 1) +
    2 * Number(cautions.some(({ kind }) => kind === 'overtaken')) +
    2 * Number(subjects.some((id) => readKind(id) === 'treaty'))
  );
}

/** Articles repeat each other: whether all that a statement quotes stands in, or around, a quotation that is shown already. */
export function repeatsQuotes({ quotes }: Statement, before: readonly Statement[]): boolean {
  const above = before.flatMap((statement) => statement.quotes);
  return (
    quotes.length > 0 && quotes.every((words) => above.some((seen) => seen.includes(words) || words.includes(seen)))
  );
}
