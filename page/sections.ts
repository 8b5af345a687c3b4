// Which section of a page a mention stands in: the text since the last heading. Only drawing the first mentions needs it.
import type { Steps } from '../core/recognition/steps.ts';
import { compareOrder } from './document-order.ts';
import { sortInSteps } from './sort-in-steps.ts';

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', '[role="heading"]'];
const anyHeading = headings.join(', ');

/** Number of a node's section; a heading stands in the one that it begins. */
export type SectionFinder = (node: Node) => number;

/**
 * @param roots the document and its shadow roots, whose headings count too, where they stand; asked once
 * @returns to be asked about nodes in document order
 */
export function* createSectionFinder(roots: readonly ParentNode[]): Steps<SectionFinder> {
  const all: Element[] = [];
  for (const root of roots) all.push(...(yield* listHeadings(root)));
  const ordered = yield* sortInSteps(all, compareOrder);
  let passed = 0;
  return (node) => {
    for (let next = ordered[passed]; next && compareOrder(next, node) < 0; next = ordered[passed]) passed += 1;
    return passed;
  };
}

/** By the class's own method: a form may have a field of that name. */
export function isInHeading({ parentElement }: Node): boolean {
  return parentElement !== null && Element.prototype.closest.call(parentElement, anyHeading) !== null;
}

/** By one tag at a time: looking for all of them at once in 100,000 elements takes longer than a slice. */
function* listHeadings(root: ParentNode): Steps<readonly Element[]> {
  const found: Element[] = [];
  for (const selector of headings) {
    found.push(...root.querySelectorAll(selector));
    yield;
  }
  return found;
}
