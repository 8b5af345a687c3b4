// The three screenshots that stores show, store/pictures: a card on our sample newspaper, the popup over it, the full page.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { RunningSidelight } from '../drivers/running-sidelight.ts';
import { openCard } from '../start/open-first-card.ts';

/** Px: what the Chrome Web Store and addons.mozilla.org ask for; larger ones are scaled down to it. */
export const storeViewport = { width: 1280, height: 800, deviceScaleFactor: 1 };
/** Px from the edges of the window to the popup, as browsers place it below the toolbar. */
const popupInset = 12;

async function save(page: Page, path: string): Promise<void> {
  await page.screenshot({ path });
  console.log(path);
}

async function pictureCard(sidelight: RunningSidelight, page: Page, path: string): Promise<void> {
  await page.evaluate(() => scrollBy(0, (document.querySelector('.kicker')?.getBoundingClientRect().top ?? 0) - 32));
  await sleep(1_000);
  if (!(await openCard(sidelight, page, 'kim-jong-un'))) throw new Error('no card opened');
  await sleep(400);
  await save(page, path);
  await page.keyboard.press('Escape');
}

/** The browser gives no picture of both: the real popup's picture is laid over the real page's, where the popup stands. */
async function picturePopup(sidelight: RunningSidelight, page: Page, path: string): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0));
  await sleep(500);
  await sidelight.openPopup();
  const target = await sidelight.browser.waitForTarget((candidate) => candidate.url().includes('/popup.html'));
  const popup = await target.asPage();
  await sleep(700);
  const front = await popup.screenshot({ encoding: 'base64' });
  await popup.close();
  const back = await page.screenshot({ encoding: 'base64' });
  const canvas = await sidelight.open('about:blank');
  const edge = 'border-radius:8px;box-shadow:0 6px 28px #0005,0 0 0 1px #0002';
  await canvas.setContent(
    `<body style="margin:0;background:url(data:image/png;base64,${back})">` +
      `<img style="position:absolute;top:${popupInset}px;right:${popupInset}px;${edge}" src="data:image/png;base64,${front}">`,
  );
  await save(canvas, path);
  await canvas.close();
}

async function pictureFullPage(sidelight: RunningSidelight, path: string): Promise<void> {
  await sidelight.openOwnPage('popup.html#/timeline');
  const target = await sidelight.browser.waitForTarget((candidate) => candidate.url().endsWith('#/timeline'));
  const page = await target.asPage();
  await sleep(700);
  await save(page, path);
}

/** @param address of the sample page */
export async function takeStorePictures(sidelight: RunningSidelight, address: string, folder: string): Promise<void> {
  const page = await sidelight.open(address);
  await pictureCard(sidelight, page, join(folder, '1-card.png'));
  await picturePopup(sidelight, page, join(folder, '2-popup.png'));
  await pictureFullPage(sidelight, join(folder, '3-timeline.png'));
}
