// Puts things in order in steps: what is read of a page comes nearly in order, but comparing two places in a page of a hundred
// thousand nodes takes long enough that ten thousand comparisons would be felt.
import type { Steps } from '../core/recognition/steps.ts';

/** Comparisons in one step, about a µs each. */
const comparisonsPerStep = 16;

/**
 * A natural merge sort: one comparison an item where all are in order already. Stable.
 * @param compare asked about an item and the one behind it; more than 0 where they belong the other way round
 */
export function* sortInSteps<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Steps<Item[]> {
  let runs = yield* findRuns(items, compare);
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

/** Stretches that are in order. */
function* findRuns<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Steps<Item[][]> {
  const runs: Item[][] = [];
  let from = 0;
  for (const [index, item] of items.entries()) {
    if (index % comparisonsPerStep === 0) yield;
    const next = items[index + 1];
    if (next !== undefined && compare(item, next) <= 0) continue;
    runs.push(items.slice(from, index + 1));
    from = index + 1;
  }
  return runs;
}

function* merge<Item>(a: readonly Item[], b: readonly Item[], compare: (a: Item, b: Item) => number): Steps<Item[]> {
  const merged: Item[] = [];
  let [left, right] = [0, 0];
  for (let first = a[0], second = b[0]; first !== undefined && second !== undefined;) {
    if (compare(first, second) <= 0) {
      merged.push(first);
      first = a[++left];
    } else {
      merged.push(second);
      second = b[++right];
    }
    if (merged.length % comparisonsPerStep === 0) yield;
  }
  return merged.concat(a.slice(left), b.slice(right));
}
