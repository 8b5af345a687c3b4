// From words that were hit to records in order: sums, and nothing that depends on how the words were found.
import type { SearchIndex, SearchRecord } from './search-index.ts';
import type { Hits } from './word-hits.ts';

/** A list longer than this is refined by typing on, not by scrolling; each one drawn takes a quarter of a millisecond a letter. */
const mostResults = 20;

/** Score of each record by its position; 0: not found. Numbers in a row, since one letter may find every record there is. */
export type Scores = Float64Array;

/** Only records that answer every typed word have a score; the best word of each record counts. */
export function scoreAll({ records }: SearchIndex, hits: readonly Hits[]): Scores {
  const [first, ...others] = hits;
  const scores = new Float64Array(records.length);
  if (first !== undefined) scoreWord(scores, first);
  for (const words of others) addWord(scores, words);
  return scores;
}

function scoreWord(best: Scores, { words, find }: Hits): void {
  for (const { text, records } of words) {
    const quality = find(text)?.quality ?? 0;
    for (const record of records) if (quality > (best[record] ?? 0)) best[record] = quality;
  }
}

/** What does not answer this word too is out. */
function addWord(scores: Scores, words: Hits): void {
  const best = new Float64Array(scores.length);
  scoreWord(best, words);
  best.forEach((own, record) => {
    const known = scores[record] ?? 0;
    scores[record] = own === 0 || known === 0 ? 0 : known + own;
  });
}

/** Adds to the scores of some records; `scores` is changed. */
export function raise(scores: Scores, positions: readonly number[], by: number): void {
  for (const position of positions) scores[position] = (scores[position] ?? 0) + by;
}

/** Best first; among equals the order of the index. */
export function rank(records: readonly SearchRecord[], scores: Scores): readonly SearchRecord[] {
  const best: { readonly position: number; readonly score: number }[] = [];
  scores.forEach((score, position) => {
    const isFull = best.length === mostResults;
    if (score === 0 || (isFull && score <= (best.at(-1)?.score ?? 0))) return;
    if (isFull) best.pop();
    const after = best.findLastIndex((other) => other.score >= score);
    best.splice(after + 1, 0, { position, score });
  });
  return best.flatMap(({ position }) => records[position] ?? []);
}

/** Whether the words of the query have found a statement. */
export function hasStatement(scores: Scores, { records }: SearchIndex): boolean {
  return records.some(({ target }, position) => target.kind === 'statement' && (scores[position] ?? 0) > 0);
}

export function countFound(scores: Scores): number {
  return scores.reduce((count, score) => (score > 0 ? count + 1 : count), 0);
}
