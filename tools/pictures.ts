// `npm run pictures`: docs/pictures, taken in a real Chromium with the built extension, light and dark: a page with an open
// card, the popup over it, the options. `npm run pictures -- store` takes the screenshots of store/pictures instead. Look at
// them before committing them.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import type { RunningSidelight } from './drivers/running-sidelight.ts';
import { startSidelight } from './drivers/start-sidelight.ts';
import { storeViewport, takeStorePictures } from './pictures/store-pictures.ts';
import { serveFolder } from './serve-folder.ts';
import { buildIfNeeded } from './start/build-if-needed.ts';
import { openCard } from './start/open-first-card.ts';

type Theme = 'light' | 'dark';

const folder = resolve('docs/pictures');
/** Sharp on today's screens, and small enough for a repository. */
const scale = 1.5;
/** From the headline to the foot of the card that is open below the first paragraph. */
const viewport = { width: 1180, height: 1290, deviceScaleFactor: scale };
/** Of the popup, px: experience of both browsers, which allow 800 by 600. */
const popupSize = { width: 380, height: 600 };

async function dress(page: Page, theme: Theme): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await sleep(200);
}

async function take(page: Page, what: string, theme: Theme, clip?: ScreenshotClip): Promise<void> {
  await page.screenshot({ path: join(folder, `${what}-${theme}.png`), ...(clip ? { clip } : {}) });
  console.log(`docs/pictures/${what}-${theme}.png`);
}

/** The popup as puppeteer's page, which can be pictured. */
async function findPopup({ browser }: RunningSidelight): Promise<Page> {
  const target = await browser.waitForTarget((candidate) => candidate.url().includes('/popup.html'));
  return target.asPage();
}

async function picturePage(sidelight: RunningSidelight, address: string, theme: Theme): Promise<void> {
  const page = await sidelight.open('about:blank');
  await dress(page, theme);
  await page.goto(address);
  await page.evaluate(() => scrollBy(0, (document.querySelector('.kicker')?.getBoundingClientRect().top ?? 0) - 32));
  await sleep(1_000);
  const card = await openCard(sidelight, page, 'kim-jong-un');
  if (!card) throw new Error('no card opened');
  await sleep(400);
  await take(page, 'page', theme);
  await page.keyboard.press('Escape');
  await sidelight.openPopup();
  const popup = await findPopup(sidelight);
  await dress(popup, theme);
  await sleep(500);
  const height = await popup.evaluate(() => innerHeight);
  await take(popup, 'popup', theme, { x: 0, y: 0, width: popupSize.width, height: Math.min(popupSize.height, height) });
  await popup.close();
}

async function pictureOptions(sidelight: RunningSidelight, theme: Theme): Promise<void> {
  await sidelight.openOwnPage('options.html');
  const target = await sidelight.browser.waitForTarget((candidate) => candidate.url().includes('/options.html'));
  const page = await target.asPage();
  await dress(page, theme);
  await take(page, 'options', theme);
  await page.close();
}

async function takeAll(sidelight: RunningSidelight, address: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const theme of ['light', 'dark'] as const) {
    await picturePage(sidelight, address, theme);
    await pictureOptions(sidelight, theme);
  }
}

const forStore = process.argv.includes('store');
const storeFolder = 'store/pictures';

buildIfNeeded('chromium');
const server = await serveFolder(resolve('samples'));
const address = `${server.origin}/letters.html`;
const sidelight = await startSidelight('chromium', {
  headless: true,
  ...(forStore ? { viewport: storeViewport } : { viewport, scale }),
});
try {
  if (forStore) {
    mkdirSync(storeFolder, { recursive: true });
    // The same server, by a name that looks like a newspaper's in the popup: every name under localhost is this machine.
    const named = address.replace('127.0.0.1', 'harbour-courier.localhost');
    await takeStorePictures(sidelight, named, storeFolder);
  } else await takeAll(sidelight, address);
} finally {
  await sidelight.close();
  await server.close();
}
