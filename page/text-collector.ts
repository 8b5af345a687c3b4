// Gathers the text of one block while the walk goes over its nodes: white space collapsed as browsers draw it, the offsets
// of element edges, and the way back from an offset to a place in a Text node.
import type { TextBlock } from '../core/recognition/mention.ts';

/** A block of the page's text that knows where it stands. Immutable; the page under it may have changed since. */
export interface PageBlock extends TextBlock {
  readonly edges: readonly number[];
  /** The block-level element (or shadow root) whose own text this is. */
  readonly container: Node;
  /** Text nodes in order, one an entry. */
  readonly nodes: readonly Text[];
  /**
   * Where the text comes from, three numbers a piece, ascending: offset in `text`, index in `nodes`, offset in that node's
   * data. A piece runs to the next one; flat, because a long page has tens of thousands of them.
   */
  readonly pieces: readonly number[];
}

export interface TextCollector {
  /** A node's data, or a part of it. */
  addText(node: Text, from?: number, to?: number): void;
  /** Of the block so far, UTF-16 units. */
  length(): number;
  /** An element begins or ends here. */
  addEdge(): void;
  /** Something seen but not read stands here: no name runs across it. */
  addHole(): void;
  /** The block gathered so far, or `null` where it has no text; starts the next one. */
  finish(container: Node): PageBlock | null;
}

/**
 * Runs of white space that a browser draws as one space or none, at either end of a node or longer than a single space.
 * Single spaces between words match nothing and stay inside their piece; a no-break space is text.
 */
const collapsible = /^[ \t\n\r\f]+|(?: {2,}| ?[\t\n\r\f])[ \t\n\r\f]*| $/g;
/** Most nodes are nothing but white space, or have none to collapse: told faster than going through all runs. */
const blank = /^[ \t\n\r\f]+$/;
const loose = /^ | {2}|[\t\n\r\f]| $/;
/** U+FFFC, the character that stands for an object in text. */
const hole = '\uFFFC';

export function createTextCollector(): TextCollector {
  let text = '';
  let edges: number[] = [];
  let nodes: Text[] = [];
  let pieces: number[] = [];
  // A space is written only when text follows it, so that a block neither begins nor ends with one.
  let space: { node: Text; offset: number } | null = null;

  function addPiece(node: Text, offset: number, data: string): void {
    if (nodes.at(-1) !== node) nodes.push(node);
    pieces.push(text.length, nodes.length - 1, offset);
    text += data;
  }

  function writeSpace(): void {
    const waiting = space;
    space = null;
    if (waiting && text) addPiece(waiting.node, waiting.offset, ' ');
  }

  function addWords(node: Text, offset: number, data: string): void {
    writeSpace();
    addPiece(node, offset, data);
  }

  function addText(node: Text, start = 0, end = node.length): void {
    const data = node.data.slice(start, end);
    if (blank.test(data)) space ??= { node, offset: start };
    else if (loose.test(data)) addRuns(node, start, data);
    else if (data) addWords(node, start, data);
  }

  function addRuns(node: Text, start: number, data: string): void {
    let from = 0;
    for (const { 0: run, index } of data.matchAll(collapsible)) {
      if (index > from) addWords(node, start + from, data.slice(from, index));
      space ??= { node, offset: start + index };
      from = index + run.length;
    }
    if (from < data.length) addWords(node, start + from, data.slice(from));
  }

  return {
    addText,
    length: () => text.length,
    addEdge() {
      if (text && edges.at(-1) !== text.length) edges.push(text.length);
    },
    addHole() {
      writeSpace();
      text += hole;
    },
    finish(container) {
      const block = nodes.length ? { text, edges: dropEnd(edges, text.length), container, nodes, pieces } : null;
      text = '';
      space = null;
      // Nothing gathered, as between most elements: the empty lists serve on.
      if (block || edges.length) [edges, nodes, pieces] = [[], [], []];
      return block;
    },
  };
}

/** An edge at the very end lies between no two characters. */
function dropEnd(edges: readonly number[], length: number): readonly number[] {
  return edges.at(-1) === length ? edges.slice(0, -1) : edges;
}
