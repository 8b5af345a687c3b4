// The way back: from offsets in a block's text to places in the page.
import type { Span } from '../core/recognition/mention.ts';
import type { PageBlock } from './text-collector.ts';

/** A place between two characters of a Text node; `offset` in UTF-16 units. */
export interface TextPlace {
  readonly node: Text;
  readonly offset: number;
}

const pieceSize = 3;

/** Number of the last piece that begins at or before `offset`. */
function findPiece({ pieces }: PageBlock, offset: number): number {
  let low = 0;
  let high = pieces.length / pieceSize - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle * pieceSize] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function findPlace(block: PageBlock, piece: number, offset: number): TextPlace | null {
  const [start = 0, index = 0, from = 0] = block.pieces.slice(piece * pieceSize, (piece + 1) * pieceSize);
  const node = block.nodes[index];
  return node ? { node, offset: from + offset - start } : null;
}

/** Nodes that hold a part of a slice, in order. */
export function listNodes(block: PageBlock, { start, end }: Span): readonly Text[] {
  const found = new Set<Text>();
  const last = findPiece(block, end - 1);
  for (let piece = findPiece(block, start); piece <= last; piece += 1) {
    const node = block.nodes[block.pieces[piece * pieceSize + 1] ?? 0];
    if (node) found.add(node);
  }
  return [...found];
}

/** Place before the character at `offset`. */
export function findStart(block: PageBlock, offset: number): TextPlace | null {
  return findPlace(block, findPiece(block, offset), offset);
}

/** Place after the character before `offset`: never in the next node, so that a range holds its own text alone. */
function findEnd(block: PageBlock, offset: number): TextPlace | null {
  return findPlace(block, findPiece(block, offset - 1), offset);
}

/** A live range around a slice of a block; `null` where the page has changed under it since. */
export function createRange(block: PageBlock, slice: Span): Range | null {
  const from = findStart(block, slice.start);
  const to = findEnd(block, slice.end);
  if (!from || !to || !isThere(from) || !isThere(to) || !isSameText(block, slice)) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Whether a range still lies around a slice of a block: live ranges move when the page edits its text. */
export function isRangeOf(range: Range, block: PageBlock, slice: Span): boolean {
  const from = findStart(block, slice.start);
  const to = findEnd(block, slice.end);
  return (
    range.startContainer === from?.node &&
    range.startOffset === from.offset &&
    range.endContainer === to?.node &&
    range.endOffset === to.offset &&
    isSameText(block, slice)
  );
}

/** A busy page is read again after a while only, and until then another name may stand where one was. */
function isSameText(block: PageBlock, { start, end }: Span): boolean {
  const last = findPiece(block, end - 1);
  for (let piece = findPiece(block, start); piece <= last; piece += 1) {
    const from = Math.max(start, block.pieces[piece * pieceSize] ?? start);
    const to = Math.min(end, block.pieces[(piece + 1) * pieceSize] ?? end);
    const place = findPlace(block, piece, from);
    const now = place?.node.data.slice(place.offset, place.offset + to - from);
    const text = block.text.slice(from, to);
    // Any white space of the page is one space of a block.
    if (now !== text && (now === undefined || now.length !== text.length || now.trim() !== text.trim())) return false;
  }
  return true;
}

function isThere({ node, offset }: TextPlace): boolean {
  return node.isConnected && offset <= node.length;
}

/** Offset in the block's text of a place in one of its nodes; `null` where that node is not part of it. */
export function findOffset(block: PageBlock, { node, offset }: TextPlace): number | null {
  const index = block.nodes.indexOf(node);
  if (index < 0) return null;
  let found: number | null = null;
  for (let piece = 0; piece < block.pieces.length; piece += pieceSize) {
    const [start = 0, owner = 0, from = 0] = block.pieces.slice(piece, piece + pieceSize);
    if (owner > index || (owner === index && from > offset)) break;
    if (owner === index) found = Math.min(start + offset - from, block.pieces[piece + pieceSize] ?? block.text.length);
  }
  return found;
}
