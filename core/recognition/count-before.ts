// Binary search: a paragraph of a thousand links, or of ten thousand names, must not cost a thousand steps for each.

/** @param isBefore true for the first so many of `sorted` and for none behind them @returns how many */
export function countBefore<Item>(sorted: readonly Item[], isBefore: (item: Item) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
