// All name forms as one minimal automaton in flat arrays: built by automaton-builder.ts, packed into data/names.json,
// unpacked on the first read. Its size decides nothing about the speed of a page: most words leave it at their first letter.
import type { PackedAutomaton } from './name-index.ts';

/** State 0 is the start. */
export interface Automaton {
  /** Index of a state's first edge; one longer than there are states. */
  readonly firstEdge: Int32Array;
  /** Ascending within a state. */
  readonly edgeSymbol: Uint16Array;
  readonly edgeTarget: Int32Array;
  /** Output of a state plus one; 0: none. */
  readonly output: Uint16Array;
  /** Target of the start state by symbol, -1: none. */
  readonly start: Int32Array;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const payloadBits = 5;
const more = 1 << payloadBits;

/** Unsigned number, five bits a character, lowest first; the sixth bit says that more follow. */
export function packNumber(value: number): string {
  let rest = value;
  let packed = '';
  while (rest >= more) {
    packed += digits.charAt((rest % more) + more);
    rest = Math.floor(rest / more);
  }
  return packed + digits.charAt(rest);
}

function createNumberReader(packed: string): () => number {
  const valueOf = new Uint8Array(128);
  for (let i = 0; i < digits.length; i++) valueOf[digits.charCodeAt(i)] = i;
  let at = 0;
  return () => {
    let value = 0;
    for (let shift = 0; ; shift += payloadBits) {
      const digit = valueOf[packed.charCodeAt(at++)] ?? 0;
      value += (digit % more) * 2 ** shift;
      if (digit < more) return value;
    }
  };
}

/** Total on what automaton-builder.ts packed. */
export function unpackAutomaton(packed: PackedAutomaton): Automaton {
  const next = createNumberReader(packed.states);
  const firstEdge = new Int32Array(packed.stateCount + 1);
  const edgeSymbol = new Uint16Array(packed.edgeCount);
  const edgeTarget = new Int32Array(packed.edgeCount);
  const output = new Uint16Array(packed.stateCount);
  let edge = 0;
  for (let state = 0; state < packed.stateCount; state++) {
    output[state] = next();
    for (let count = next(); count > 0; count--, edge++) {
      edgeSymbol[edge] = next();
      edgeTarget[edge] = next();
    }
    firstEdge[state + 1] = edge;
  }
  return { firstEdge, edgeSymbol, edgeTarget, output, start: startTable(packed, edgeSymbol, edgeTarget, firstEdge) };
}

function startTable(
  packed: PackedAutomaton,
  edgeSymbol: Uint16Array,
  edgeTarget: Int32Array,
  firstEdge: Int32Array,
): Int32Array {
  const start = new Int32Array(packed.alphabet.length + 1).fill(-1);
  for (let edge = 0; edge < (firstEdge[1] ?? 0); edge++) start[edgeSymbol[edge] ?? 0] = edgeTarget[edge] ?? -1;
  return start;
}

/** @returns the next state, -1 where no form goes on with this symbol */
export function follow(automaton: Automaton, state: number, symbol: number): number {
  const end = automaton.firstEdge[state + 1] ?? 0;
  for (let edge = automaton.firstEdge[state] ?? 0; edge < end; edge++) {
    if (automaton.edgeSymbol[edge] === symbol) return automaton.edgeTarget[edge] ?? -1;
  }
  return -1;
}
