// Kana and Hangul that arrive in pieces (file names of macOS, half-width forms) are put together before they are read: their
// sound marks are no accents that could be left out. Everything else passes as it is, at the cost of one test a block.
import type { Reading } from './block-reading.ts';
import { firstAtLeast } from './element-edges.ts';
import type { TextBlock } from '../mention.ts';

const pieces = /[\u1100-\u11ff\u3099\u309a\uff9e\uff9f]/u;
const cluster =
  /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|[\u3041-\u30ff][\u3099\u309a]|[\uff66-\uff9d][\uff9e\uff9f]/gu;

export interface ComposedBlock extends TextBlock {
  /** By offset into the composed text: the offset into the text as it stands; one longer than the text. */
  readonly origins: readonly number[];
}

/** @returns `null` where nothing is in pieces */
export function composeBlock({ text, edges }: TextBlock): ComposedBlock | null {
  if (!pieces.test(text)) return null;
  let composed = '';
  let from = 0;
  const origins: number[] = [];
  const keep = (to: number): void => {
    for (; from < to; from++) origins.push(from);
  };
  for (const { index, 0: written } of text.matchAll(cluster)) {
    composed += text.slice(from, index) + written.normalize('NFKC');
    keep(index);
    origins.push(index);
    from = index + written.length;
  }
  composed += text.slice(from);
  keep(text.length + 1);
  return { text: composed, origins, ...(edges ? { edges: moveEdges(edges, origins) } : {}) };
}

/** An edge inside a letter falls behind it. */
const moveEdges = (edges: readonly number[], origins: readonly number[]): readonly number[] =>
  edges.map((edge) => firstAtLeast(origins, edge));

/** A reading of the composed text, with the offsets and surfaces of the text as it stands. */
export function restoreReading(reading: Reading, text: string, origins: readonly number[]): Reading {
  const restore = <Part extends { readonly start: number; readonly end: number }>(part: Part): Part => {
    const [start, end] = [origins[part.start] ?? 0, origins[part.end] ?? text.length];
    return { ...part, start, end, surface: text.slice(start, end) };
  };
  return { length: text.length, signals: reading.signals.map(restore), treaties: reading.treaties.map(restore) };
}
