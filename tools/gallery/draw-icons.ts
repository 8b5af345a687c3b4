// `node tools/gallery/draw-icons.ts`: public/icon/*.png from icon.svg, in colour and in grey (Sidelight is off here).
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { startBrowser } from './start-browser.ts';

/** Pixels: toolbar at one and two times, list of extensions, store. */
const sizes = [16, 32, 48, 128];

const variants = [
  { prefix: '', colours: '' },
  { prefix: 'grey-', colours: '--ground: #85858c; --beam: #e3e3e6; --lamp: #fff;' },
];

const folder = fileURLToPath(new URL('../../public/icon/', import.meta.url));
const svg = readFileSync(new URL('./icon.svg', import.meta.url), 'utf8');

async function draw(page: Page, size: number, { prefix, colours }: (typeof variants)[number]): Promise<void> {
  await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
  const style = `:root { ${colours} } body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }`;
  await page.setContent(`<!doctype html><style>${style}</style>${svg}`);
  await page.screenshot({ path: `${folder}${prefix}${size}.png`, omitBackground: true });
}

mkdirSync(folder, { recursive: true });
const browser = await startBrowser('chromium');
try {
  const page = await browser.newPage();
  for (const variant of variants) for (const size of sizes) await draw(page, size, variant);
} finally {
  await browser.close();
}
