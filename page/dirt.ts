// What of a page must be read again, gathered from mutation records while the page goes on changing.
import { findRole, isElement } from './element-roles.ts';

export interface Dirt {
  /** Nodes whose own text, or whose container's, has changed. */
  readonly texts: ReadonlySet<Node>;
  /** Elements and shadow roots that came, went or moved: read again with all that is in them. */
  readonly trees: ReadonlySet<Node>;
}

export interface DirtCollector {
  add(records: readonly MutationRecord[]): void;
  addTree(tree: Node): void;
  isEmpty(): boolean;
  /** Hands over what was gathered, and begins anew. */
  take(): Dirt;
}

/**
 * Nodes remembered before everything is read again instead. A page that mutates faster than it is read must not grow our
 * memory, nor keep its removed elements alive.
 */
const mostNodes = 5000;

/** @param root what "everything" is */
export function createDirtCollector(root: Node): DirtCollector {
  let texts = new Set<Node>();
  let trees = new Set<Node>();

  function add(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (!isSilent(record)) addRecord(record);
    }
    if (texts.size + trees.size > mostNodes) [texts, trees] = [new Set(), new Set([root])];
  }

  function addRecord({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    texts.add(target);
    // Editing was switched on or off, in all that is in it.
    if (type === 'attributes') trees.add(target);
    for (const nodes of [addedNodes, removedNodes]) {
      for (const node of nodes) if (isElement(node)) trees.add(node);
    }
  }

  return {
    add,
    addTree: (tree) => void trees.add(tree),
    isEmpty: () => texts.size + trees.size === 0,
    take() {
      const dirt = { texts, trees };
      [texts, trees] = [new Set(), new Set()];
      return dirt;
    },
  };
}

/** Our own host, which comes and goes with each card; scripts and styles, which do so on many pages. */
function isSilent({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return false;
  return [...addedNodes, ...removedNodes].every((node) => isElement(node) && findRole(node) === 'nothing');
}
