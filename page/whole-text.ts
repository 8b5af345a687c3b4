// All text of a page in few long pieces, put together by the browser itself: what a first look needs, at a fraction of the cost
// of a walk. Elements run together in it, and text is in it that no block has.
import type { Steps } from '../core/recognition/steps.ts';
import { isElement } from './element-roles.ts';
import { nameOf, readOwn } from './own-property.ts';

/** Long text that nobody reads, and ruby, which stands between the parts of a word. */
export const leftOut = 'script, style, noscript, textarea, select, rt, rp';

/** Text looked at at once, UTF-16 units: about a millisecond where the code has run before. */
export const pieceLength = 16_384;
/** Two pieces share as much, so that nothing is cut: longer than any name or phrase with the white space in it. */
export const overlap = 256;

/** In pieces; `null` in between, to pause at. */
export function* readWholeText(root: Node): Iterable<string | null> {
  let text = '';
  const holes = findAll(root, leftOut);
  yield null;
  for (const part of listParts(root, holes)) {
    text += part;
    for (; text.length > pieceLength; text = text.slice(pieceLength - overlap)) yield text.slice(0, pieceLength);
  }
  yield text;
}

/** Text between what is left out. The page may change meanwhile: live ranges follow it, and what has changed is looked at again. */
function* listParts(root: Node, holes: Iterable<Element>): Iterable<string> {
  const all = new Range();
  all.selectNodeContents(root);
  const range = all.cloneRange();
  const isInside = (element: Element): boolean => Node.prototype.contains.call(root, element);
  for (const element of holes) {
    if (!isInside(element)) continue;
    range.setEndBefore(element);
    yield range.toString();
    range.collapse(false);
    if (isInside(element)) range.setStartAfter(element);
  }
  range.setEnd(all.endContainer, all.endOffset);
  yield range.toString();
}

/** Elements looked at in one step, less than a µs each. */
const elementsPerStep = 500;

/**
 * All that may have a shadow root besides custom elements (DOM Standard, valid shadow host name). Each is asked for by itself:
 * together they take the browser three times as long, and in one piece.
 */
const possibleHosts = 'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span';

/** Calls back with all elements that have an open shadow root, or may get one late. */
export function* findHosts(root: Node, onHost: (element: Element) => void): Steps<void> {
  findCustom(root).forEach(onHost);
  for (const name of possibleHosts.split(' ')) {
    const all = findAll(root, name);
    for (let at = 0; at < all.length; at++) {
      const element = all[at];
      if (element?.shadowRoot) onHost(element);
      if (at % elementsPerStep === 0) yield;
    }
    yield;
  }
}

/** Custom elements by a query of their names, which asks each of thousands at a tenth of what a look at it costs here. */
function findCustom(root: Node): readonly Element[] {
  // No query of the kind starts at a shadow root, and few of those hold more than some elements.
  if (!isElement(root) && !(root instanceof Document)) return [...findAll(root, '*')].filter(isCustom);
  const all = document.evaluate(
    './/*[contains(local-name(), "-")]',
    root,
    null,
    XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
  );
  const nodes = Array.from({ length: all.snapshotLength }, (_, at) => all.snapshotItem(at));
  return nodes.flatMap((node) => (node && isElement(node) ? [node] : []));
}

const isCustom = (element: Element): boolean => nameOf(element).includes('-');

/** A form shows its fields by name, one called `querySelectorAll` too. */
function findAll(root: Node, selector: string): ArrayLike<Element> & Iterable<Element> {
  if (isElement(root)) return readOwn(root, 'querySelectorAll').call(root, selector);
  return root instanceof Document || root instanceof DocumentFragment ? root.querySelectorAll(selector) : [];
}
