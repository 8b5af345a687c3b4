// From words that were hit to records in order: sums, and nothing that depends on how the words were found.
import type { SearchIndex, SearchRecord } from './search-index.ts';
import type { Hits } from './word-hits.ts';

/** A list longer than this is refined by typing on, not by scrolling; each one drawn takes a quarter of a millisecond a letter. */
const mostResults = 20;

/** Score of each record by its position; 0: not found. Numbers in a row, since one letter may find every record there is. */
export type Scores = Float64Array;

/** Only records that answer every typed word have a score; the best word of each record counts. */
export function scoreAll({ vocabulary, records }: SearchIndex, hits: readonly Hits[]): Scores {
  const [first = new Float64Array(records.length), ...others] = hits.map((words) => {
    const best = new Float64Array(records.length);
    for (const [text, { quality }] of words) {
      for (const record of vocabulary.find(text)?.records ?? []) {
        if (quality > (best[record] ?? 0)) best[record] = quality;
      }
    }
    return best;
  });
  return first.map((score, record) =>
    others.reduce((sum, own) => (sum === 0 || own[record] === 0 ? 0 : sum + (own[record] ?? 0)), score),
  );
}

/** Adds to the scores of some records; `scores` is changed. */
export function raise(scores: Scores, positions: readonly number[], by: number): void {
  for (const position of positions) scores[position] = (scores[position] ?? 0) + by;
}

/** Best first; among equals the order of the index. */
export function rank(records: readonly SearchRecord[], scores: Scores): readonly SearchRecord[] {
  const last = scores.toSorted().at(-mostResults) ?? 0;
  const found: { readonly position: number; readonly score: number }[] = [];
  scores.forEach((score, position) => {
    if (score > 0 && score >= last) found.push({ position, score });
  });
  return found
    .toSorted((a, b) => b.score - a.score || a.position - b.position)
    .slice(0, mostResults)
    .flatMap(({ position }) => records[position] ?? []);
}

/** Whether the words of the query have found a statement. */
export function hasStatement(scores: Scores, { records }: SearchIndex): boolean {
  return records.some(({ target }, position) => target.kind === 'statement' && (scores[position] ?? 0) > 0);
}

export function countFound(scores: Scores): number {
  return scores.filter((score) => score > 0).length;
}
