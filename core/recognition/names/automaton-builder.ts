// Build time: forms become the smallest automaton that accepts them. States that go on alike are one state, so that the
// endings of fifty languages cost little. Method: a trie, merged from the leaves up, then numbered and packed.
import { plainStates } from './automaton.ts';
import type { PackedAutomaton } from '../name-index.ts';
import { packNumber } from './packed-numbers.ts';

/** Forms that are each of the starts followed by each of the ends: full names, too many to be written out one by one. */
export interface FormPairs {
  readonly starts: readonly string[];
  /** Folded end to output index. */
  readonly ends: ReadonlyMap<string, number>;
}

interface TrieNode {
  output: number | null;
  readonly next: Map<string, TrieNode>;
  /** Roots of tries that go on from here as well. */
  readonly also: TrieNode[];
  /** Tells nodes apart. */
  readonly id: number;
}

interface State {
  readonly output: number | null;
  readonly edges: readonly Edge[];
}

interface Edge {
  readonly character: string;
  readonly target: State;
}

/**
 * @param forms folded form to output index; every form at most once
 * @param pairs a form that is written out above as well has the output it has there
 */
export function buildAutomaton(forms: ReadonlyMap<string, number>, pairs: readonly FormPairs[] = []): PackedAutomaton {
  const start = mergeStates(buildTrie(forms, pairs));
  const states = orderStates(start);
  const edges = states.flatMap((state) => state.edges);
  const alphabet = [...countAll(edges.map(({ character }) => character))]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([character]) => character)
    .join('');
  const indexOf = new Map(states.map((state, index) => [state, index]));
  const packed = states.map((state, index) => packState(state, index, indexOf, alphabet));
  return { alphabet, states: packed.join(''), stateCount: states.length, edgeCount: edges.length };
}

function buildTrie(forms: ReadonlyMap<string, number>, pairs: readonly FormPairs[]): TrieNode {
  let nodes = 0;
  const createNode = (): TrieNode => ({ output: null, next: new Map(), also: [], id: nodes++ });
  const extend = (root: TrieNode, form: string): TrieNode => {
    let node = root;
    for (const character of form) {
      const next = node.next.get(character) ?? createNode();
      node.next.set(character, next);
      node = next;
    }
    return node;
  };
  const root = createNode();
  for (const [form, output] of forms) extend(root, form).output = output;
  for (const { starts, ends } of pairs) {
    const second = createNode();
    for (const [form, output] of ends) extend(second, form).output = output;
    for (const form of starts) extend(root, form).also.push(second);
  }
  return root;
}

/** One state for all places in the tries that go on alike. @returns the start */
function mergeStates(root: TrieNode): State {
  const known = new Map<string, State>();
  const numbers = new Map<State, number>();
  const merged = new Map<string, State>();
  const merge = (nodes: readonly TrieNode[]): State => {
    const place = nodes.map(({ id }) => id).join();
    const state = merged.get(place) ?? create(nodes);
    merged.set(place, state);
    return state;
  };
  const create = (nodes: readonly TrieNode[]): State => {
    const all = nodes.flatMap((node) => [node, ...node.also]);
    const output = all.find((node) => node.output !== null)?.output ?? null;
    const targets = Map.groupBy(
      all.flatMap(({ next }) => [...next]),
      ([character]) => character,
    );
    const edges = [...targets].map(([character, found]) => ({
      character,
      target: merge(found.map(([, node]) => node)),
    }));
    const signature = JSON.stringify([
      output,
      edges.map(({ character, target }) => `${character}${numbers.get(target)}`).sort(),
    ]);
    const state = known.get(signature) ?? { output, edges };
    known.set(signature, state);
    if (!numbers.has(state)) numbers.set(state, numbers.size);
    return state;
  };
  return merge([root]);
}

/**
 * States that more edges lead to are numbered first: their numbers are short. For others it is shorter to stand right after a
 * state that they lead to. Tried out: twelve makes the smallest file.
 */
const mostNeighbours = 12;

/** What many edges lead to comes first, the most wanted before all; every other state right after one that it leads to. */
function orderStates(start: State): readonly State[] {
  const wanted = countAll(reachable(start).flatMap(({ edges }) => edges.map(({ target }) => target)));
  const shared = [...wanted].filter(([, count]) => count > mostNeighbours).sort(([, a], [, b]) => b - a);
  const ordered = new Set(shared.map(([state]) => state));
  const seen = new Set<State>();
  const place = (state: State): void => {
    if (seen.has(state)) return;
    seen.add(state);
    for (const { target } of state.edges) place(target);
    ordered.add(state);
  };
  place(start);
  return [...ordered];
}

function reachable(start: State): readonly State[] {
  const seen = new Set<State>([start]);
  for (const state of seen) for (const { target } of state.edges) seen.add(target);
  return [...seen];
}

function packState(state: State, index: number, indexOf: ReadonlyMap<State, number>, alphabet: string): string {
  const targetOf = ({ target }: Edge): number => indexOf.get(target) ?? 0;
  const isNeighbour = (edge: Edge): boolean => targetOf(edge) === index - 1;
  const neighbour = state.edges.find(isNeighbour);
  const others = state.edges.filter((edge) => edge !== neighbour);
  const symbolOf = ({ character }: Edge): number => alphabet.indexOf(character);
  if (neighbour && others.length === 0 && state.output === null && symbolOf(neighbour) < plainStates) {
    return packNumber(symbolOf(neighbour));
  }
  const flags = 4 * state.edges.length + (neighbour ? 2 : 0) + (state.output === null ? 0 : 1);
  const numbers = [plainStates + flags, ...(state.output === null ? [] : [state.output])];
  for (const edge of others) numbers.push(symbolOf(edge), packTarget(targetOf(edge), index));
  if (neighbour) numbers.push(symbolOf(neighbour));
  return numbers.map(packNumber).join('');
}

/** By its number or by the steps back to it, whichever is shorter. */
function packTarget(target: number, index: number): number {
  const steps = index - target;
  return steps > 0 && packNumber(2 * steps).length < packNumber(2 * target).length ? 2 * steps + 1 : 2 * target;
}

function countAll<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
