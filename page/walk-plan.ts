// From what has changed on a page to the walks that read it again: no container twice, nothing that stands in left-out text.
import type { Steps } from '../core/recognition/steps.ts';
import type { Dirt } from './dirt.ts';
import { findHost } from './document-order.ts';
import { findRole, isElement } from './element-roles.ts';
import { readOwn } from './own-property.ts';
import { findContainer, type WalkOptions } from './text-blocks.ts';
import type { PageBlock } from './text-collector.ts';

export interface PlannedWalk {
  readonly start: Node;
  readonly scope: WalkOptions['scope'];
  /** Whether a block found by this walk is its own to report. */
  readonly takes: (block: PageBlock) => boolean;
}

/** Nodes looked at in one step: a few µs each, more where they stand deep. */
const nodesPerStep = 8;

/** @param roots the document element and every open shadow root on the page */
export function* planWalks({ texts, trees }: Dirt, roots: readonly Node[]): Steps<PlannedWalk[]> {
  const walks: PlannedWalk[] = [];
  const planned = new Set<Node>();
  let looked = 0;
  for (const tree of trees) {
    if (!isInside(parentAcrossRoots(tree), trees) && isRead(tree, roots)) walks.push(planTree(tree));
    if (++looked % nodesPerStep === 0) yield;
  }
  for (const node of texts) {
    if (++looked % nodesPerStep === 0) yield;
    const container = findReadContainer(node, roots);
    if (!container || planned.has(container) || isInside(container, trees)) continue;
    planned.add(container);
    walks.push({ start: container, scope: 'own', takes: () => true });
  }
  return walks;
}

/** Text of an inline element belongs to a container outside it, which is dirty itself: only the blocks inside are taken. */
function planTree(tree: Node): PlannedWalk {
  const isInline = isElement(tree) && findRole(tree) === 'inline';
  return { start: tree, scope: 'all', takes: isInline ? ({ container }) => container !== tree : () => true };
}

/** @returns whether blocks of a container are to be forgotten: it is dirty, or no longer in one of the roots */
export function* findStale({ texts, trees }: Dirt, roots: readonly Node[]): Steps<(container: Node) => boolean> {
  const dirty = new Set<Node | null>();
  let looked = 0;
  for (const node of texts) {
    dirty.add(findReadContainer(node, roots));
    if (++looked % nodesPerStep === 0) yield;
  }
  const isGone = (container: Node): boolean => findRoot(container, roots) === undefined;
  return (container) => dirty.has(container) || isInside(container, trees) || isGone(container);
}

function findReadContainer(node: Node, roots: readonly Node[]): Node | null {
  const root = findRoot(node, roots);
  if (!root) return null;
  const container = findContainer(node, root);
  // A shadow root is read where its host is: the host may have moved into text that is left out.
  const host = container && 'host' in root ? (root as ShadowRoot).host : null;
  return host && !isRead(host, roots) ? null : container;
}

/** By identity where it can be: asking each of a thousand shadow roots whether it holds each changed node would be felt. */
function findRoot(node: Node, roots: readonly Node[]): Node | undefined {
  const [first] = roots;
  if (!readOwn(node, 'isConnected')) return undefined;
  const own = Node.prototype.getRootNode.call(node);
  if (roots.includes(own)) return own;
  return first?.contains(node) ? first : undefined;
}

function isRead(node: Node, roots: readonly Node[]): boolean {
  return findReadContainer(node, roots) !== null;
}

function parentAcrossRoots(node: Node): Node | null {
  return readOwn(node, 'parentNode') ?? findHost(node);
}

/** Whether `node` or anything around it is one of `trees`. */
function isInside(node: Node | null, trees: ReadonlySet<Node>): boolean {
  if (trees.size === 0) return false;
  for (let at = node; at; at = parentAcrossRoots(at)) if (trees.has(at)) return true;
  return false;
}
