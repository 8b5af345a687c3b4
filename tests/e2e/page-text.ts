// A page as plain text, a line a block, by a way that shares nothing with page/: for comparing what the page marks with what
// `recognise` finds in the words alone.
import type { Page } from 'puppeteer-core';

export interface PlainPage {
  readonly text: string;
  readonly lang: string;
  readonly title: string;
  readonly date: string | undefined;
}

export function readPlainPage(page: Page): Promise<PlainPage> {
  return page.evaluate(() => {
    const unread = 'script, style, pre, code, input, textarea, svg, select, button, [contenteditable]';
    const lines: { block: Element; text: string }[] = [];
    const findBlock = (element: Element): Element =>
      getComputedStyle(element).display.startsWith('inline') && element.parentElement
        ? findBlock(element.parentElement)
        : element;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent || parent.closest(unread)) continue;
      const block = findBlock(parent);
      const last = lines.at(-1);
      const words = (walker.currentNode.nodeValue ?? '').replaceAll(/[\n\t ]+/g, ' ');
      if (last?.block === block) last.text += words;
      else lines.push({ block, text: words });
    }
    const published = document.querySelector('meta[property="article:published_time"]')?.getAttribute('content');
    return {
      text: lines.map(({ text }) => text.trim()).join('\n'),
      lang: document.documentElement.lang,
      title: document.title,
      date: published?.slice(0, 10),
    };
  });
}
