// Where elements begin and end inside a block, asked for a stretch of text.

export interface ElementEdges {
  /** Whether an element begins or ends between the two offsets, both included. */
  readonly between: (from: number, to: number) => boolean;
}

const noEdges: ElementEdges = { between: () => false };

/** @param edges ascending UTF-16 offsets */
export function createElementEdges(edges: readonly number[] | undefined): ElementEdges {
  if (!edges || edges.length === 0) return noEdges;
  return { between: (from, to) => (edges[firstAtLeast(edges, from)] ?? Infinity) <= to };
}

/** Binary search: a paragraph of a thousand links must not cost a thousand steps a letter. */
function firstAtLeast(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
