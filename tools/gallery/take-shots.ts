// `npm run shots -- [scene...] [--in de,zh_CN]`: a picture of every scene in both browsers, light and dark, and mirrored, or in
// other languages; with an index page to look at them all, in the ignored folder .shots/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers.ts';
import { openScene } from './open-scene.ts';
import { listShots, type Shot } from './shot-list.ts';
import { serveGallery } from './serve-gallery.ts';
import { startBrowser } from './start-browser.ts';

const folder = fileURLToPath(new URL('../../.shots/', import.meta.url));

function nameShot({ scene, typed, theme, language }: Shot): readonly string[] {
  return [scene, ...(typed === undefined ? [] : [typed]), theme, ...(language === 'en' ? [] : [language])];
}

async function takeShot(page: Page, address: string, shot: Shot, name: string): Promise<string> {
  await openScene(page, address, shot, 'closed');
  const file = `${[name, ...nameShot(shot)].join('-')}.png`;
  await page.screenshot({ path: `${folder}${file}`, fullPage: shot.fullPage });
  return file;
}

async function shootAll(name: BrowserName, address: string, shots: readonly Shot[]): Promise<readonly string[]> {
  const browser = await startBrowser(name);
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(`${name}:`, error));
    const files: string[] = [];
    for (const shot of shots) files.push(await takeShot(page, address, shot, name));
    return files;
  } finally {
    await browser.close();
  }
}

function writeIndex(files: readonly string[]): void {
  const figures = files.map(
    (file) => `<figure><img src="${file}" width="400"><figcaption>${file}</figcaption></figure>`,
  );
  const style = 'body{display:flex;flex-wrap:wrap;gap:16px;font:14px sans-serif;background:#888}figure{margin:0}';
  writeFileSync(
    `${folder}index.html`,
    `<!doctype html><meta charset="utf-8"><style>${style}</style>${figures.join('\n')}`,
  );
}

const { values, positionals: wanted } = parseArgs({ allowPositionals: true, options: { in: { type: 'string' } } });
const looks = values.in?.split(',').map((language) => ({ theme: 'light', language }) as const);
const shots = listShots(looks).filter(
  ({ scene }) => wanted.length === 0 || wanted.some((part) => scene.includes(part)),
);
mkdirSync(folder, { recursive: true });
const gallery = await serveGallery();
try {
  const chromium = await shootAll('chromium', gallery.address, shots);
  const firefox = await shootAll('firefox', gallery.address, shots);
  writeIndex([...chromium, ...firefox]);
  console.log(`${chromium.length + firefox.length} pictures in ${folder}index.html`);
} finally {
  await gallery.close();
}
