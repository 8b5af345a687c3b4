// Whether a page mentions anybody: of the names on it, highlights show only those near the viewport, and none that is not drawn.
import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import type { NameIndex } from '../../core/recognition/name-index.ts';
import { createRecogniser, recogniseText } from '../../core/recognition/recogniser.ts';

// Written by our own build: trusted unread.
const names = JSON.parse(readFileSync(new URL('../../data/names.json', import.meta.url), 'utf8')) as NameIndex;
const recogniser = createRecogniser(names);

/** In a page's own text, element by element: near enough to its blocks to tell none from some. */
export async function countMentions(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  const { lines, lang, title } = await page.evaluate(listLines);
  await page.close();
  return recogniseText(recogniser, lines.join('\n'), { lang, title }).length;
}

/** Runs in the page. */
function listLines(): { lines: readonly string[]; lang: string; title: string } {
  const elements = document.querySelectorAll('body, body *:not(script, style, noscript, textarea, select, option)');
  const lines = Array.from(elements, ({ childNodes }) =>
    Array.from(childNodes, (node) => (node instanceof Text ? node.data : ' '))
      .join('')
      .replace(/\s+/g, ' '),
  );
  return { lines, lang: document.documentElement.lang, title: document.title };
}
