// Rests the pointer on a mention of the sample page, as a reader would, until its card is open.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { RunningSidelight, ShownCard } from '../drivers/running-sidelight.ts';

/** 450 ms of rest, the answer of a cold background, and a slow machine. */
const patienceMs = 5_000;

/** Middle of the first mark of a subject, in px of the viewport; scrolled up where a card would not fit below it. */
async function scrollToMark(page: Page, subject: string): Promise<{ readonly x: number; readonly y: number }> {
  const findBox = (name: string, scroll: boolean): { x: number; y: number } => {
    const ranges = [...(CSS.highlights.get(`sidelight-${name}`) ?? [])] as Range[];
    const [range] = ranges.toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const box = range?.getClientRects()[0];
    if (!box) throw new Error(`no mark of ${name}`);
    // A card is 420 px high at most.
    if (scroll && box.y > innerHeight - 440) scrollBy({ top: box.y - innerHeight * 0.3, behavior: 'instant' });
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  await page.evaluate(findBox, subject, true);
  // No card opens while the page scrolls.
  await sleep(300);
  return page.evaluate(findBox, subject, false);
}

/** @returns the card, or `null` when none opened in time */
export async function openCard({ readCard }: RunningSidelight, page: Page, subject: string): Promise<ShownCard | null> {
  const { x, y } = await scrollToMark(page, subject);
  await page.mouse.move(x - 60, y + 80);
  await page.mouse.move(x, y, { steps: 10 });
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(100)) {
    const card = await readCard(page);
    if (card) return card;
  }
  return null;
}
