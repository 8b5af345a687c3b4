// Which mention lies at a point of the viewport: by the caret position there and a look-up by Text node, which cost the same
// on a page with ten mentions and with ten thousand.
import type { Steps } from '../core/recognition/steps.ts';
import { createMentionRange, isRangeVisible, type PageMention } from './page-mention.ts';
import { findOffset, listNodes } from './text-place.ts';

/** A mention under a point. A name may wrap: `line` is the number of its client rect that the point lies in. */
export interface MentionHit {
  readonly mention: PageMention;
  readonly range: Range;
  readonly line: number;
}

export interface MentionFinder {
  /** Replaces what can be found. */
  update(mentions: readonly PageMention[]): Steps<void>;
  /** @param x @param y CSS px of the viewport */
  find(x: number, y: number): MentionHit | null;
}

/** @param shadowRoots open ones; the caret position does not look into roots that it is not given */
export function createMentionFinder(document: Document, shadowRoots: () => ShadowRoot[]): MentionFinder {
  /** Most nodes hold one mention: no list for it. */
  let byNode: ReadonlyMap<Node, PageMention | PageMention[]> = new Map();

  function findByNode(node: Node): readonly PageMention[] {
    return [byNode.get(node) ?? []].flat();
  }

  return {
    *update(all) {
      byNode = yield* indexByNode(all);
    },
    find(x, y) {
      const caret = document.caretPositionFromPoint(x, y, { shadowRoots: shadowRoots() });
      if (!caret) return null;
      for (const mention of findByNode(caret.offsetNode)) {
        const hit = isAround(mention, caret) ? confirm(mention, x, y) : null;
        if (hit) return hit;
      }
      return null;
    },
  };
}

/** Mentions put into the index in one step: about a µs each. */
const mentionsPerStep = 16;

function* indexByNode(mentions: readonly PageMention[]): Steps<ReadonlyMap<Node, PageMention | PageMention[]>> {
  const byNode = new Map<Node, PageMention | PageMention[]>();
  for (const [index, mention] of mentions.entries()) {
    for (const node of listNodes(mention.block, mention.mention)) {
      const known = byNode.get(node);
      if (Array.isArray(known)) known.push(mention);
      else byNode.set(node, known ? [known, mention] : mention);
    }
    if (index % mentionsPerStep === 0) yield;
  }
  return byNode;
}

/** The caret stands before or behind the character pointed at: both ends count. */
function isAround({ block, mention }: PageMention, { offsetNode, offset }: CaretPosition): boolean {
  const at = findOffset(block, { node: offsetNode as Text, offset });
  return at !== null && at >= mention.start && at <= mention.end;
}

/** The caret also answers for the blank beside a line; only what lies in the text's own boxes is pointed at. */
function confirm(mention: PageMention, x: number, y: number): MentionHit | null {
  const range = createMentionRange(mention);
  if (!range || !isRangeVisible(range)) return null;
  const line = [...range.getClientRects()].findIndex(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
  return line < 0 ? null : { mention, range, line };
}
