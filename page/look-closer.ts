// The closer look, at pages on which nobody is named but by a surname: mostly one that nobody there bears,
// Kim Kardashian or Gregory XI. Only the blocks around it are read, and a page where none of them could hold a mention is not.
import { levelText } from '../core/recognition/first-look/level-text.ts';
import type { FirstLook } from '../core/recognition/first-look/first-look.ts';
import type { Recogniser } from '../core/recognition/recogniser.ts';
import type { Steps } from '../core/recognition/steps.ts';
import { nameOf } from './own-property.ts';
import { findContainer, walkBlocks } from './text-blocks.ts';
import type { PageBlock } from './text-collector.ts';
import { leftOut, overlap, pieceLength } from './whole-text.ts';

export interface CloserLook {
  readonly firstLook: FirstLook;
  readonly recogniser: Recogniser;
}

/** Text of neighbouring nodes, levelled. */
interface Piece {
  readonly text: string;
  readonly nodes: readonly { readonly node: Node; readonly start: number }[];
}

/** Nodes gone over between two looks at the clock, a µs each, and steps of a walk, some µs each. */
const nodesPerStep = 64;
const walkedPerStep = 8;

/** Read around surnames, UTF-16 units: behind it, reading all costs less than going on. */
const mostRead = 8000;

/** @returns whether the page is to be read */
export function* lookCloser(start: Node, look: CloserLook): Steps<boolean> {
  let left = mostRead;
  for (const place of listPlaces(start, look)) {
    yield;
    if (place === 'title') return true;
    if (place === null) continue;
    left -= place.text.length;
    if (left < 0 || (yield* couldMention(place, look))) return true;
  }
  return false;
}

/** Where surnames stand: the blocks around them, or the page's title, which may name whom its text does not; `null` to pause at. */
function* listPlaces(start: Node, { firstLook }: CloserLook): Iterable<PageBlock | 'title' | null> {
  const read = new Set<Node>();
  for (const piece of joinTexts(start)) {
    yield null;
    for (const node of piece ? listNodes(piece, firstLook.findSurnames(piece.text)) : []) {
      if (nameOfParent(node) === 'title') yield 'title';
      const container = findContainer(node, Node.prototype.getRootNode.call(node));
      if (!container || read.has(container)) continue;
      read.add(container);
      yield* listBlocks(container);
    }
  }
}

/** Nodes in which something begins, in no order. */
function listNodes({ nodes }: Piece, places: readonly number[]): ReadonlySet<Node> {
  const found = new Set<Node>();
  for (const place of places) {
    const last = nodes.findLast(({ start }) => start <= place);
    if (last) found.add(last.node);
  }
  return found;
}

function* couldMention(block: PageBlock, { firstLook, recogniser }: CloserLook): Steps<boolean> {
  const reading = yield* recogniser.readInSteps(block);
  return reading !== null && (yield* recogniser.couldMention(reading, firstLook.lang()));
}

/** What a container itself holds; `null` in between, to pause at. */
function* listBlocks(container: Node): Iterable<PageBlock | null> {
  const blocks: PageBlock[] = [];
  const walk = walkBlocks(container, { scope: 'own', onBlock: (block) => blocks.push(block) });
  for (let walked = 1; walk.step(); walked++) {
    yield* blocks.splice(0);
    if (walked % walkedPerStep === 0) yield null;
  }
  yield* blocks;
}

/** Text as the first look is given it, with the nodes that it comes from; `null` in between, to pause at. */
function* joinTexts(start: Node): Iterable<Piece | null> {
  // An iterator stays on the page, whatever is taken away: its place moves on.
  const texts = document.createNodeIterator(start, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  let piece: { text: string; nodes: { node: Node; start: number }[] } = { text: '', nodes: [] };
  let gone = 0;
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (++gone % nodesPerStep === 0) yield null;
    const { data } = node;
    // Most nodes are the white space between two elements, and need not be asked where they stand.
    const isVisible = visible.test(data);
    if (!isVisible) piece.text += ' ';
    if (!isVisible || isLeftOut(node)) continue;
    for (let at = 0; at < data.length; at += pieceLength) {
      piece.nodes.push({ node, start: piece.text.length });
      piece.text += levelText(data.slice(at, at + pieceLength));
      if (piece.text.length < pieceLength) continue;
      yield piece;
      piece = keepEnd(piece);
    }
  }
  yield piece;
}

const visible = /\S/;

/** Two pieces share as much, so that nothing is cut. */
function keepEnd({ text, nodes }: Piece): { text: string; nodes: { node: Node; start: number }[] } {
  const from = text.length - overlap;
  const first = nodes.findLastIndex(({ start }) => start <= from);
  const kept = nodes.slice(first).map(({ node, start }) => ({ node, start: Math.max(0, start - from) }));
  return { text: text.slice(from), nodes: kept };
}

const leftOutNames = new Set(leftOut.split(', '));

const isLeftOut = (node: Node): boolean => leftOutNames.has(nameOfParent(node));

const nameOfParent = ({ parentElement }: Node): string => (parentElement ? nameOf(parentElement) : '');
