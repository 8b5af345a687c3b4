// Which mention lies at a point of the viewport: by the caret position there and a look-up by Text node, which cost the same
// on a page with ten mentions and with ten thousand.
import type { Steps } from '../core/recognition/steps.ts';
import { isElement } from './element-roles.ts';
import { nameOf, readOwn } from './own-property.ts';
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

  function findBeneath(x: number, y: number): MentionHit | null {
    const layers = document.elementsFromPoint(x, y).slice(0, mostLayers);
    for (const [index, layer] of layers.entries()) {
      const mentions = [...readOwn(layer, 'childNodes')].slice(0, mostChildren).flatMap(findByNode);
      const hit = mentions.map((mention) => confirm(mention, x, y)).find((found) => found !== null);
      if (hit) return isSeenThrough(layers.slice(0, index), layer) ? hit : null;
    }
    return null;
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
      return isInLink(caret.offsetNode) ? findBeneath(x, y) : null;
    },
  };
}

/** Elements looked at under a link that is drawn over them: a teaser has few. */
const mostLayers = 8;
/** Nodes looked at in each. */
const mostChildren = 100;

/** Teasers are often one link: it, or what its style sets before or behind it, lies clear over all of their text. */
function isInLink(node: Node): boolean {
  const element = isElement(node) ? node : node.parentElement;
  return element !== null && Element.prototype.closest.call(element, 'a[href]') !== null;
}

/** Whether all that lies over an element's text lets it be seen: these, and what styles set before or behind its words. */
function isSeenThrough(layers: readonly Element[], element: Element): boolean {
  const isClear = (of: Element, part?: string): boolean => {
    const { backgroundColor, backgroundImage, backdropFilter, content } = getComputedStyle(of, part);
    const isDrawn = part === undefined || content !== 'none';
    return !isDrawn || (noColour.test(backgroundColor) && backgroundImage === 'none' && backdropFilter === 'none');
  };
  const isEmpty = (layer: Element): boolean => !replaced.has(nameOf(layer)) && isClear(layer);
  return layers.every(isEmpty) && [...layers, element].every((of) => pseudos.every((part) => isClear(of, part)));
}

const pseudos = ['::before', '::after'];
/** As computed: `rgba(0, 0, 0, 0)` and `transparent`. */
const noColour = /^transparent$|, 0\)$|\/ 0\)$/;
const replaced: ReadonlySet<string> = new Set(
  'audio canvas embed iframe img input object select svg textarea video'.split(' '),
);

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
