// Where elements begin and end inside a block, asked for a stretch of text.
import { countBefore } from '../count-before.ts';

/** @param edges ascending UTF-16 offsets @returns whether one of them lies between the two offsets, both included */
export function hasEdgeBetween(edges: readonly number[] | undefined, from: number, to: number): boolean {
  return edges !== undefined && edges.length > 0 && (edges[firstAtLeast(edges, from)] ?? Infinity) <= to;
}

/** @returns an index */
export const firstAtLeast = (sorted: readonly number[], value: number): number =>
  countBefore(sorted, (item) => item < value);
