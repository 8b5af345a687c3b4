// Resting on a mark with the real pointer, and what the card then is: where it stands, what it looks like.
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { ShownCard } from '../../tools/drivers/running-sidelight.ts';
import type { Room } from './hostile-room.ts';

/** Middle of the first mark of a subject, px of the viewport. */
async function findMiddle(page: Page, subject: string): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate((name) => {
    const [range] = CSS.highlights.get(`sidelight-${name}`) ?? [];
    const box = (range as Range).getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, subject);
}

/** Comes from the side in a few steps, as a hand does, and stays on the first mark of a subject. */
export async function restOn(page: Page, subject = 'vladimir-putin'): Promise<void> {
  const { x, y } = await findMiddle(page, subject);
  await page.mouse.move(x > 200 ? x - 90 : x + 90, y + 40);
  await page.mouse.move(x, y, { steps: 8 });
}

/** Rests on a mark until its card is there. */
export async function openCard({ sidelight }: Room, page: Page, subject = 'vladimir-putin'): Promise<ShownCard> {
  await restOn(page, subject);
  const read = (): Promise<ShownCard | null> => sidelight.readCard(page);
  await expect.poll(read).not.toBeNull();
  const card = await read();
  if (!card) throw new Error('the card has closed');
  return card;
}

export function countHosts(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('sidelight-card').length);
}
