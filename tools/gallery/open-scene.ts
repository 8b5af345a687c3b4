// Opens one scene of the gallery in a page and leaves it as the shot wants it.
import type { Page } from 'puppeteer-core';
import { buildSceneQuery } from './scene.ts';
import type { Shot } from './shot-list.ts';

/** @param root of cards: `closed` as in real life, `open` for tools that have to see inside */
export async function openScene(page: Page, address: string, shot: Shot, root: 'open' | 'closed'): Promise<void> {
  // Twice the density: hairlines and alignment show.
  await page.setViewport({ width: shot.width, height: shot.height, deviceScaleFactor: 2 });
  await page.goto(`${address}?${buildSceneQuery({ ...shot, root })}`);
  await page.waitForSelector(`html[data-drawn="${shot.scene}"]`, { timeout: 20_000 });
  if (shot.typed !== undefined) await page.type('input', shot.typed);
}
