// Where elements begin and end inside a block, asked for a stretch of text.

/** @param edges ascending UTF-16 offsets @returns whether one of them lies between the two offsets, both included */
export function hasEdgeBetween(edges: readonly number[] | undefined, from: number, to: number): boolean {
  return edges !== undefined && edges.length > 0 && (edges[firstAtLeast(edges, from)] ?? Infinity) <= to;
}

/** Binary search: a paragraph of a thousand links must not cost a thousand steps a letter. @returns an index */
export function firstAtLeast(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
