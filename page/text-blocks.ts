// The page's DOM to blocks of text: the first step of the line. One walk in document order; a block is what a paragraph,
// a list item or a heading holds across its inline elements, or what stands between two of them.
import { findRole, isElement } from './element-roles.ts';
import { readOwn } from './own-property.ts';
import { createTextCollector, type PageBlock } from './text-collector.ts';

/** What text is read from as a whole. */
export type TextRoot = Document | Element | ShadowRoot;

/** A walk that can pause between any two nodes and go on later. */
export interface BlockWalk {
  /** Goes one node further. `false` at the end. */
  step(): boolean;
  /** The node that it goes on from; what makes the walk worthless if the page moves it during a pause. */
  position(): Node;
}

export interface WalkOptions {
  /** `own`: only the text that `start` itself holds. `all`: blocks inside it too. */
  readonly scope: 'own' | 'all';
  readonly onBlock: (block: PageBlock) => void;
  /** Called for each element whose text is read; shadow roots are found by it. */
  readonly onElement?: (element: Element) => void;
}

/**
 * Longest text read in one step, UTF-16 units: a log file of a megabyte is one node, others are one block of 100,000 of them,
 * and reading such a block whole would hold the page up. Far longer than any paragraph.
 */
const longestPart = 10_000;

/** Text that goes on for this long without the end of a sentence, UTF-16 units, is a list or code: it is parted anywhere. */
const longestBlock = 4 * longestPart;

const sentenceEnd = /[.!?]\s|[。！？]/g;
/** Where to part what has no sentences: behind the last line, else clause, else word. */
const weakerEnds = [/\n/g, /[,;:]\s|[，、；：]/g, /\s/g];

function listEnds(part: string, end: RegExp): readonly number[] {
  return [...part.matchAll(end)].map(({ 0: sign, index }) => index + sign.length);
}

/** Behind the last sentence that ends within `room`, else the next one; 0: none ends. */
function findSentenceCut(part: string, room: number): number {
  const ends = listEnds(part, sentenceEnd);
  return ends.findLast((end) => end <= room) ?? ends[0] ?? 0;
}

function findWeakCut(part: string): number {
  const cut = weakerEnds.map((end) => listEnds(part, end).at(-1) ?? 0).find((end) => end > 0);
  // Never between the two halves of a character.
  const isHalf = /[\uD800-\uDBFF]$/.test(part);
  return cut ?? (isHalf ? part.length - 1 : part.length);
}

/** Walks what stands in `start`, a block-level element or a shadow root; never into its shadow roots. */
export function walkBlocks(start: Node, { scope, onBlock, onElement }: WalkOptions): BlockWalk {
  const collector = createTextCollector();
  // Goes from node to node whatever a page calls its form fields.
  const walker = document.createTreeWalker(start);
  // Block-level elements that the walk is inside of; the last one holds the text gathered now.
  const containers: Node[] = [start];
  let node: Node = start;
  let inside = true;
  // Where the rest of a long text node begins; 0: there is none.
  let restFrom = 0;

  function finishBlock(): void {
    const block = collector.finish(containers.at(-1) ?? start);
    if (block) onBlock(block);
  }

  /** @returns whether the walk goes into the element */
  function enter(element: Element): boolean {
    const role = findRole(element);
    if (role === 'seam' || role === 'nothing') return false;
    if (role === 'block' || role === 'break') finishBlock();
    if (role === 'hole') collector.addHole();
    if (role === 'inline') collector.addEdge();
    if (role !== 'inline' && (role !== 'block' || scope === 'own')) return false;
    if (role === 'block') containers.push(element);
    onElement?.(element);
    return true;
  }

  function leave(): void {
    if (node === containers.at(-1)) {
      finishBlock();
      containers.pop();
    } else {
      collector.addEdge();
    }
  }

  function readText(text: Text): void {
    const cut = findCut(text);
    collector.addText(text, restFrom, cut || undefined);
    if (cut > 0) finishBlock();
    restFrom = cut;
  }

  /** Where in a text node the block ends, for its length; 0: it goes on behind the node. */
  function findCut(text: Text): number {
    const left = text.length - restFrom;
    const room = longestPart - collector.length();
    if (left <= room) return 0;
    const part = text.data.slice(restFrom, restFrom + longestPart);
    const sentence = findSentenceCut(part, room);
    if (sentence > 0) return restFrom + sentence;
    // A name may go on in the next element.
    const goesOn = left <= longestPart && collector.length() < longestBlock;
    return goesOn ? 0 : restFrom + findWeakCut(part);
  }

  function visit(): boolean {
    if (isText(node)) readText(node);
    return isElement(node) && enter(node);
  }

  function step(): boolean {
    if (restFrom > 0 && isText(node)) {
      readText(node);
      return true;
    }
    const child = inside ? walker.firstChild() : null;
    if (child) return goTo(child);
    if (inside) leave();
    if (node === start) return false;
    const next = walker.nextSibling();
    if (next) return goTo(next);
    // A page that took this node away during a pause leaves the walk without ground: it ends here.
    const parent = walker.parentNode();
    if (!parent) return false;
    node = parent;
    return leaveTo();
  }

  function goTo(next: Node): boolean {
    node = next;
    restFrom = 0;
    inside = visit();
    return true;
  }

  /** Stands on a parent all of whose children have been seen. */
  function leaveTo(): boolean {
    leave();
    inside = false;
    return node !== start;
  }

  return { step, position: () => node };
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;
}

/** All blocks of a root at once, in document order; shadow roots inside it not included. */
export function readBlocks(start: Node, scope: WalkOptions['scope'] = 'all'): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  const walk = walkBlocks(start, { scope, onBlock: (block) => blocks.push(block) });
  while (walk.step());
  return blocks;
}

/** The block-level element or shadow root whose own text `node` belongs to; `null` where text is not read. */
export function findContainer(node: Node, root: Node): Node | null {
  let container: Node | null = null;
  for (let at: Node | null = node; at; at = readOwn(at, 'parentNode')) {
    if (at === root) return container ?? root;
    const role = isElement(at) ? findRole(at) : 'inline';
    if (role === 'block') container ??= at;
    else if (role !== 'inline') return null;
  }
  return null;
}
