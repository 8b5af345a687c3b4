// Where the mentions of a page stand, and the lines of text that hold them, as the page itself can measure them.
import type { Page } from 'puppeteer-core';
import type { Line, Place } from './hand.ts';

export interface MentionPlace {
  /** Px of the viewport, with the page scrolled so that it stands in the middle. */
  readonly box: Place & { readonly width: number; readonly height: number };
  /** The whole line of text, in the direction of reading. */
  readonly line: Line;
}

/** Every range that is drawn; with `marks: "every"` all there are. */
export function countMentions(page: Page): Promise<number> {
  return page.evaluate(() => {
    const names = [...CSS.highlights.keys()].filter((name) => /^sidelight-(?!active)/.test(name));
    return names.reduce((count, name) => count + (CSS.highlights.get(name)?.size ?? 0), 0);
  });
}

/** Scrolls a mention into the middle of the viewport and tells where it is. */
export function showMention(page: Page, index: number): Promise<MentionPlace> {
  return page.evaluate(async (at) => {
    const names = [...CSS.highlights.keys()].filter((name) => /^sidelight-(?!active)/.test(name));
    const ranges = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])] as Range[]);
    const range = ranges[at % ranges.length];
    const element = range?.startContainer.parentElement;
    if (!range || !element) throw new Error('no mention');
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    // No card opens while the page scrolls.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();

    const isInline = (place: Element): boolean => getComputedStyle(place).display.startsWith('inline');
    let block: Element = element;
    while (block.parentElement && isInline(block)) block = block.parentElement;
    const { direction, lineHeight, fontSize } = getComputedStyle(block);
    const lineHeightPx = Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.2;
    const area = block.getBoundingClientRect();
    const lines = Math.max(1, Math.round(area.height / lineHeightPx));
    const text = block.textContent.replaceAll(/\s+/g, ' ').trim();
    const words = [...new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' }).segment(text)];
    const middle = y + height / 2;
    const ends = [
      { x: area.left + 4, y: middle },
      { x: area.right - 4, y: middle },
    ] as const;
    const [from, to] = direction === 'rtl' ? [ends[1], ends[0]] : ends;
    return {
      box: { x, y, width, height },
      line: {
        from,
        to,
        words: Math.max(1, words.filter(({ isWordLike }) => isWordLike).length / lines),
      },
    };
  }, index);
}
