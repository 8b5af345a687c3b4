// Which section of a page a mention stands in: the text since the last heading. Only drawing the first mentions needs it.
import { compareOrder } from './document-order.ts';

const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** Number of a node's section, or `null` inside of a heading. */
export type SectionFinder = (node: Node) => number | null;

/**
 * @param document asked once for its headings
 * @param shadowRoots their headings count too, where they stand
 * @returns to be asked about nodes in document order
 */
export function createSectionFinder(document: Document, shadowRoots: readonly ShadowRoot[]): SectionFinder {
  const all = [document, ...shadowRoots].flatMap((root): Element[] => [...root.querySelectorAll(headings)]);
  if (shadowRoots.length > 0) all.sort(compareOrder);
  let passed = 0;
  return (node) => {
    if (node.parentElement?.closest(headings)) return null;
    for (let next = all[passed]; next && compareOrder(next, node) < 0; next = all[passed]) passed += 1;
    return passed;
  };
}
