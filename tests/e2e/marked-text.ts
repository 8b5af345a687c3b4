// What is marked on a page, read as the page itself can read it: from the registry of highlights.
import type { Page } from 'puppeteer-core';

/** One range of one of our Highlights. */
export interface MarkedText {
  readonly subject: string;
  readonly surface: string;
}

export interface Box {
  readonly x: number;
  readonly y: number;
}

/** Every mark, in the order of the page; those in open shadow roots last. */
export function readMarks(page: Page): Promise<readonly MarkedText[]> {
  return page.evaluate(() => {
    const names = [...CSS.highlights.keys()].filter(
      (name) => name.startsWith('sidelight-') && name !== 'sidelight-active',
    );
    const marks = names.flatMap((name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => ({
        range: range as Range,
        subject: name.slice('sidelight-'.length),
      })),
    );
    const inShadow = ({ range }: { range: Range }): number => (range.startContainer.getRootNode() === document ? 0 : 1);
    marks.sort(
      (a, b) =>
        inShadow(a) - inShadow(b) ||
        (inShadow(a) === 1 ? 0 : a.range.compareBoundaryPoints(Range.START_TO_START, b.range)),
    );
    return marks.map(({ range, subject }) => ({ subject, surface: range.toString() }));
  });
}

/** Middle of the n-th mark of a subject, in px of the viewport, after scrolling it there. */
export function findMark(page: Page, subject: string, index = 0): Promise<Box> {
  return page.evaluate(
    async (name, at) => {
      const ranges = [...(CSS.highlights.get(`sidelight-${name}`) ?? [])] as Range[];
      const ordered = ranges.toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const range = ordered[at];
      if (!range) throw new Error(`no mark ${at} of ${name}`);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      // The scroll must have ended: no card opens while the page scrolls.
      await new Promise((resolve) => setTimeout(resolve, 300));
      const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    subject,
    index,
  );
}
