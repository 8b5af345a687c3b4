// All name forms as one minimal automaton in flat arrays: built by automaton-builder.ts, packed into data/names.json,
// unpacked on the first read. Its size decides nothing about the speed of a page: most words leave it at their first letter.
import type { PackedAutomaton } from '../name-index.ts';
import type { Steps } from '../steps.ts';
import { createNumberReader, oneDigit } from './packed-numbers.ts';

export interface Automaton {
  /** Index of a state's first edge; one longer than there are states. */
  readonly firstEdge: Int32Array;
  readonly edgeSymbol: Uint16Array;
  readonly edgeTarget: Int32Array;
  /** Output of a state plus one; 0: none. */
  readonly output: Uint16Array;
  /** Target of the start state by symbol, -1: none. */
  readonly start: Int32Array;
}

/**
 * How a state is packed; the start comes last.
 * A header below `plainStates` is a whole state: no output, one edge with this symbol to the state just before. Any other
 * header is `plainStates + 4 * edges + 2 * (the last edge leads to the state just before) + (has an output)`; the output
 * and, for each edge, symbol and target follow. An even target is twice the number of a state, an odd one the steps back to it.
 */
export const plainStates = oneDigit - 28;

/** States unpacked in one step: half a millisecond in its first run. */
const statesPerStep = 512;

/** Total on what automaton-builder.ts packed. */
export function* unpackAutomaton({ alphabet, states, stateCount, edgeCount }: PackedAutomaton): Steps<Automaton> {
  const automaton: Automaton = {
    firstEdge: new Int32Array(stateCount + 1),
    edgeSymbol: new Uint16Array(edgeCount),
    edgeTarget: new Int32Array(edgeCount),
    output: new Uint16Array(stateCount),
    start: new Int32Array(alphabet.length + 1).fill(-1),
  };
  const next = createNumberReader(states);
  for (let state = 0; state < stateCount; state += statesPerStep) {
    unpackStates(automaton, next, state, Math.min(stateCount, state + statesPerStep));
    yield;
  }
  const { firstEdge, edgeSymbol, edgeTarget, start } = automaton;
  for (let i = firstEdge[stateCount - 1] ?? 0; i < edgeCount; i++) start[edgeSymbol[i] ?? 0] = edgeTarget[i] ?? -1;
  return automaton;
}

function unpackStates(automaton: Automaton, next: () => number, from: number, to: number): void {
  const { firstEdge, edgeSymbol, edgeTarget, output } = automaton;
  let edge = firstEdge[from] ?? 0;
  for (let state = from; state < to; state++) {
    const header = next();
    const plain = header < plainStates;
    const flags = plain ? 6 : header - plainStates;
    if (flags & 1) output[state] = next() + 1;
    for (let left = flags >> 2; left > 0; left--, edge++) {
      edgeSymbol[edge] = plain ? header + 1 : next() + 1;
      edgeTarget[edge] = left === 1 && flags & 2 ? state - 1 : readTarget(next(), state);
    }
    firstEdge[state + 1] = edge;
  }
}

const readTarget = (value: number, state: number): number => (value & 1 ? state - (value >> 1) : value >> 1);

/** @returns the next state, -1 where no form goes on with this symbol */
export function follow(automaton: Automaton, state: number, symbol: number): number {
  const end = automaton.firstEdge[state + 1] ?? 0;
  for (let edge = automaton.firstEdge[state] ?? 0; edge < end; edge++) {
    if (automaton.edgeSymbol[edge] === symbol) return automaton.edgeTarget[edge] ?? -1;
  }
  return -1;
}
