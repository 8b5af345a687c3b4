// Rests the pointer on a mark and tells when its card was painted, by the page's own clock.
import type { Page } from 'puppeteer-core';
import type { Place } from './hand.ts';

/** Middle of the first mark, px of the viewport, after scrolling it there. */
export function findFirstMark(page: Page): Promise<Place> {
  return page.evaluate(async () => {
    const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    if (!range) throw new Error('no mark');
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    // No card opens while the page scrolls.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
}

/** @returns ms from the last move to the end of the frame that first has the card */
export async function measureRest(page: Page, { x, y }: Place): Promise<number> {
  const painted = await page.evaluateHandle(() => {
    let rested = 0;
    addEventListener('pointermove', ({ timeStamp }) => (rested = timeStamp), true);
    const card = new Promise<number>((resolve) => {
      // A machine too busy to keep the pointer's rest apart from its moves opens none: told as no figure.
      setTimeout(() => resolve(NaN), 5000);
      new MutationObserver(() => {
        if (!document.querySelector('sidelight-card')) return;
        requestAnimationFrame(() => {
          // A task after the frame's own: by then the frame is painted.
          void scheduler.postTask(() => resolve(performance.now() - rested));
        });
      }).observe(document.documentElement, { childList: true });
    });
    return { card };
  });
  await page.mouse.move(x - 200, y - 40);
  await page.mouse.move(x, y, { steps: 8 });
  return page.evaluate(({ card }) => card, painted);
}
