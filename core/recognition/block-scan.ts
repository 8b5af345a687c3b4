// One pass over a block's text: every form of every kind, longest first, at word edges. Nothing is decided here.
import { follow } from './automaton.ts';
import type { Automaton } from './automaton.ts';
import { group, groupOf, groupShift, isCapital, symbolMask } from './letter-classes.ts';
import type { LetterClasses } from './letter-classes.ts';
import type { TextBlock } from './mention.ts';
import type { FormOutput, NameIndex } from './name-index.ts';
import { isWordEdge, startsWithParticle } from './word-edges.ts';

/** A form found in a block. Offsets are UTF-16 units of the block's text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Indices into `NameIndex.entries`. */
  readonly entries: readonly number[];
}

export type BlockScan = (block: TextBlock) => readonly Hit[];

/** How firmly a place is an edge: of a word, or only of an element or a change of case, which serves whole names alone. */
const noEdge = 0;
const looseEdge = 1;
const wordEdge = 2;

/** Spaces, signs and hidden characters that may stand between two words of one name; markup indents its lines. */
const longestGap = 60;

/** و and ل together; three letters in front are another word. */
const mostProclitics = 2;

/** Stands for the start, which has a table of its own. */
const startState = -1;

const noHits: readonly Hit[] = [];

/** @param whole for each output, whether it may stand between loose edges: full names and the like */
export function createBlockScan(names: NameIndex, automaton: Automaton, classes: LetterClasses): BlockScan {
  const { table, learn } = classes;
  const separatorSymbol = names.automaton.alphabet.indexOf(' ') + 1;
  const whole = names.outputs.map((output) => output.entries.some((entry) => isWhole(names, entry)));
  const proclitic = markSymbols(names.proclitics, names.automaton.alphabet);

  const classAt = (text: string, at: number): number => {
    const code = text.charCodeAt(at);
    return table[code] || learn(code);
  };

  /** First place at or after `at` that shows. */
  const skipHidden = (text: string, at: number): number => {
    let place = at;
    while (place < text.length && groupOf(classAt(text, place)) === group.ignorable) place++;
    return place;
  };

  const edgeAfter = (text: string, at: number, lastClass: number, edges: EdgeCursor): number => {
    const place = skipHidden(text, at);
    if (place >= text.length) return wordEdge;
    const next = classAt(text, place);
    if (isWordEdge(groupOf(lastClass), groupOf(next))) return wordEdge;
    if (groupOf(next) === group.hangul && startsWithParticle(text, place, names.particles)) return wordEdge;
    const bump = isCapital(next) && !isCapital(lastClass);
    return bump || edges.includes(at, place) ? looseEdge : noEdge;
  };

  const wordEnd = (text: string, from: number): number => {
    let at = from;
    while (at < text.length && groupOf(classAt(text, at)) !== group.none) at++;
    return at;
  };

  const longestFrom = (text: string, start: number, firmness: number, edges: EdgeCursor): Hit | null => {
    let state = startState;
    let found: Hit | null = null;
    let at = start;
    while (at < text.length) {
      const letterClass = classAt(text, at);
      if (groupOf(letterClass) === group.ignorable) {
        at++;
        continue;
      }
      let symbol = letterClass & symbolMask;
      if (symbol === 0) break;
      let end = at + 1;
      if (symbol === separatorSymbol) end = endOfGap(text, at);
      state = state === startState ? (automaton.start[symbol] ?? -1) : follow(automaton, state, symbol);
      if (state < 0) break;
      const output = automaton.output[state] ?? 0;
      if (output > 0) found = accept(text, start, end, output - 1, letterClass, firmness, edges) ?? found;
      at = end;
    }
    return found;
  };

  const endOfGap = (text: string, from: number): number => {
    let at = from + 1;
    const last = Math.min(text.length, from + longestGap);
    for (; at < last; at++) {
      const letterClass = classAt(text, at);
      if ((letterClass & symbolMask) !== separatorSymbol && groupOf(letterClass) !== group.ignorable) break;
    }
    return at;
  };

  const accept = (
    text: string,
    start: number,
    end: number,
    index: number,
    lastClass: number,
    firmness: number,
    edges: EdgeCursor,
  ): Hit | null => {
    const output = names.outputs[index] as FormOutput;
    const edge = output.open ? wordEdge : edgeAfter(text, end, lastClass, edges);
    if (edge === noEdge || ((edge === looseEdge || firmness === looseEdge) && !whole[index])) return null;
    return { start, end: output.open ? wordEnd(text, end) : end, entries: output.entries };
  };

  return ({ text, edges }) => {
    let hits: Hit[] | null = null;
    const cursor = createEdgeCursor(edges);
    const length = text.length;
    let previous = 0;
    let previousGroup: number = group.none;
    let proclitics = 0;
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      const letterClass = table[code] || learn(code);
      const here = (letterClass >> groupShift) & 7;
      if (here === group.ignorable) continue;
      if (here !== group.none) {
        const starts = previousGroup === group.none || isWordEdge(previousGroup, here);
        const symbol = letterClass & symbolMask;
        const afterProclitic = proclitics > 0 && proclitics <= mostProclitics;
        if ((automaton.start[symbol] ?? -1) >= 0 && symbol > 0) {
          const firmness =
            starts || afterProclitic
              ? wordEdge
              : (isCapital(letterClass) && !isCapital(previous)) || cursor.includes(at, at)
                ? looseEdge
                : noEdge;
          const hit = firmness === noEdge ? null : longestFrom(text, at, firmness, cursor);
          if (hit) {
            (hits ??= []).push(hit);
            at = hit.end - 1;
            const last = classAt(text, at);
            previous = last;
            previousGroup = groupOf(last);
            proclitics = 0;
            continue;
          }
        }
        proclitics = proclitic[symbol] && (starts || afterProclitic) ? (starts ? 1 : proclitics + 1) : 0;
      } else {
        proclitics = 0;
      }
      previous = letterClass;
      previousGroup = here;
    }
    return hits ?? noHits;
  };
}

/** Answers whether an element begins or ends in a stretch of text. Asked in ascending order for the most part. */
interface EdgeCursor {
  includes(from: number, to: number): boolean;
}

function createEdgeCursor(edges: readonly number[] | undefined): EdgeCursor {
  if (!edges || edges.length === 0) return { includes: () => false };
  return { includes: (from, to) => (edges[firstAtLeast(edges, from)] ?? Infinity) <= to };
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

function isWhole(names: NameIndex, entry: number): boolean {
  const kind = names.entries[entry]?.kind;
  return kind === 'full' || kind === 'rival' || kind === 'decoy';
}

function markSymbols(letters: string, alphabet: string): Uint8Array {
  const marked = new Uint8Array(alphabet.length + 1);
  for (const letter of letters) marked[alphabet.indexOf(letter) + 1] = 1;
  marked[0] = 0;
  return marked;
}
