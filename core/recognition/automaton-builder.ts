// Build time: a sorted list of forms becomes the smallest automaton that accepts them. States that go on alike are one
// state, so that the endings of forty languages cost little. Method: trie, then merging from the leaves up.
import { packNumber } from './automaton.ts';
import type { PackedAutomaton } from './name-index.ts';

interface TrieNode {
  output: number;
  readonly next: Map<string, TrieNode>;
}

interface State {
  readonly output: number;
  readonly edges: readonly (readonly [symbol: number, target: number])[];
}

const createNode = (): TrieNode => ({ output: 0, next: new Map() });

/** @param forms folded form to output index; every form at most once */
export function buildAutomaton(forms: ReadonlyMap<string, number>): PackedAutomaton {
  const alphabet = [...new Set([...forms.keys()].join(''))].sort().join('');
  const states = minimise(buildTrie(forms), alphabet);
  const packed = states.map(({ output, edges }) =>
    [output, edges.length, ...edges.flat()].map((value) => packNumber(value)).join(''),
  );
  return {
    alphabet,
    states: packed.join(''),
    stateCount: states.length,
    edgeCount: states.reduce((sum, { edges }) => sum + edges.length, 0),
  };
}

function buildTrie(forms: ReadonlyMap<string, number>): TrieNode {
  const root = createNode();
  for (const [form, output] of forms) {
    let node = root;
    for (const character of form) {
      const next = node.next.get(character) ?? createNode();
      node.next.set(character, next);
      node = next;
    }
    node.output = output + 1;
  }
  return root;
}

/** @returns states with the start first, the others in the order in which they were finished */
function minimise(root: TrieNode, alphabet: string): readonly State[] {
  const states: State[] = [];
  const known = new Map<string, number>();
  // The start state comes out last and is moved to the front: all others shift by one.
  const finish = (node: TrieNode): number => {
    const edges = [...node.next]
      .map(([character, next]) => [alphabet.indexOf(character) + 1, finish(next)] as const)
      .sort(([a], [b]) => a - b);
    const signature = JSON.stringify([node.output, edges]);
    const same = known.get(signature);
    if (same !== undefined) return same;
    states.push({ output: node.output, edges });
    known.set(signature, states.length);
    return states.length;
  };
  finish(root);
  const start = states.pop();
  return start ? [start, ...states] : [];
}
