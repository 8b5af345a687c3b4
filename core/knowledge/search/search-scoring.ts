// From words that were hit to records in order: sums, and nothing that depends on how the words were found.
import type { SearchIndex, SearchRecord } from './search-index.ts';
import type { Hit } from './word-hits.ts';

/** A list longer than this is refined by typing on, not by scrolling. */
const mostResults = 40;

/** Position of a record to its score; only records that answer every typed word. */
export function scoreAll({ recordsOf }: SearchIndex, hits: readonly ReadonlyMap<string, Hit>[]): Map<number, number> {
  const [first = new Map<number, number>(), ...others] = hits.map((words) => scoreRecords(recordsOf, words));
  const all = [...first].flatMap(([record, score]): [number, number][] => {
    const rest = others.map((scores) => scores.get(record));
    return rest.includes(undefined) ? [] : [[record, rest.reduce<number>((sum, own) => sum + (own ?? 0), score)]];
  });
  return new Map(all);
}

/** The best word of each record counts. */
function scoreRecords(
  recordsOf: SearchIndex['recordsOf'],
  words: ReadonlyMap<string, Hit>,
): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const [word, { quality }] of words) {
    for (const record of recordsOf.get(word) ?? []) scores.set(record, Math.max(quality, scores.get(record) ?? 0));
  }
  return scores;
}

/** Adds what the query means, by id of the record, to what its words have scored; `scores` is changed. */
export function raise(scores: Map<number, number>, { records }: SearchIndex, meant: ReadonlyMap<string, number>): void {
  if (meant.size === 0) return;
  records.forEach(({ target }, position) => {
    const score = meant.get(target.id);
    if (score !== undefined) scores.set(position, score + (scores.get(position) ?? 0));
  });
}

/** Best first; among equals the order of the index. */
export function rank(records: readonly SearchRecord[], scores: ReadonlyMap<number, number>): readonly SearchRecord[] {
  return [...scores]
    .toSorted(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
    .slice(0, mostResults)
    .flatMap(([position]) => records[position] ?? []);
}

/** Whether the words of the query have found a statement. */
export function hasStatement(scores: ReadonlyMap<number, number>, { records }: SearchIndex): boolean {
  return [...scores.keys()].some((position) => records[position]?.target.kind === 'statement');
}
