// Loads one page in one browser and tells what the extension in it cost.
import type { Browser } from 'puppeteer-core';
import { measureOwnTime, type FrameTest, type OwnTime } from '../browser/own-time.ts';
import { recordProfile } from '../browser/record-profile.ts';
import { readEveryCharacter } from './read-every-character.ts';

/** Ms without work of the extension after which it counts as done; its rests between two passes are shorter. */
const quiet = 600;

export async function loadWith(
  browser: Browser,
  address: string,
  script: string,
  isScanner?: FrameTest,
): Promise<OwnTime> {
  const page = await browser.newPage();
  await page.bringToFront();
  const recording = await recordProfile(page, async () => {
    await page.goto(address, { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, quiet));
    // A main thread that is still at it answers late.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  });
  await page.close();
  return measureOwnTime(recording, script, isScanner);
}

/** The bare pass, in its first run in a fresh page without any extension. @returns ms */
export async function loadAndRead(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  const ms = await page.evaluate(readEveryCharacter);
  await page.close();
  return ms;
}
