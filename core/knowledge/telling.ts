// How much a statement tells a reader who has seen none: a count of what it has that most have not. Orders equals everywhere in a card.
import type { Statement } from './model.ts';

/**
 * One point for each: a date, words quoted, a claim that can be checked, a second person, something later that settled it;
 * two for a treaty, which is why many open the card.
 */
export function countTelling({ date, quotes, claims, subjects, cautions }: Statement): number {
  return (
    Number(date !== undefined) +
    Number(quotes.length > 0) +
    Number(claims.length > 0) +
    Number(subjects.filter((id) => !id.startsWith('treaty-')).length > 1) +
    Number(cautions.some(({ kind }) => kind === 'overtaken')) +
    2 * Number(subjects.some((id) => id.startsWith('treaty-')))
  );
}
