// Moves the real pointer along a path, in real time.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Path } from './hand.ts';

/** A hand that a busy machine has held up for longer, ms, has rested where nobody rested. */
const mostDelay = 100;

/**
 * Where the machine is too slow for every place, those that are overdue are left out, as systems do with moves of a mouse.
 * @returns whether the pointer was in time all the way
 */
export async function playPath(page: Page, path: Path): Promise<boolean> {
  // Drivers refuse to leave the window.
  const { width = 0, height = 0 } = page.viewport() ?? {};
  const inside = (at: number, size: number): number => Math.max(0, Math.min(at, size - 1));
  let isInTime = true;
  const began = performance.now();
  for (const [index, { at, x, y }] of path.entries()) {
    const early = began + at - performance.now();
    const isOverdue = performance.now() > began + (path[index + 1]?.at ?? Infinity);
    if (early > 1) await sleep(early);
    if (!isOverdue) await page.mouse.move(inside(x, width), inside(y, height));
    if (performance.now() > began + at + mostDelay) isInTime = false;
  }
  return isInTime;
}
