// Which section of a page a mention stands in: the text since the last heading. Only drawing the first mentions needs it.
import { compareOrder } from './document-order.ts';

const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

export type SectionFinder = (node: Node) => string | 'heading';

/**
 * @param document asked once for its headings
 * @param shadowRoots their headings count too, where they stand
 * @returns finds a section's number for a node, or `heading` inside of one; ask for nodes in document order
 */
export function createSectionFinder(document: Document, shadowRoots: readonly ShadowRoot[]): SectionFinder {
  const all = [document, ...shadowRoots].flatMap((root): Element[] => [...root.querySelectorAll(headings)]);
  if (shadowRoots.length > 0) all.sort(compareOrder);
  let passed = 0;
  return (node) => {
    if (node.parentElement?.closest(headings)) return 'heading';
    for (let next = all[passed]; next && compareOrder(next, node) < 0; next = all[passed]) passed += 1;
    return String(passed);
  };
}
