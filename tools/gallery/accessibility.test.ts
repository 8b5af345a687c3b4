// axe on every surface and state of the gallery, light and dark: no violation of WCAG 2.2, levels A and AA.
// Cards stand in an open shadow root here, since axe does not see into closed ones.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openScene } from './open-scene.ts';
import { type Gallery, serveGallery } from './serve-gallery.ts';
import { listShots } from './shot-list.ts';
import { startBrowser } from './start-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
};

let gallery: Gallery;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await startBrowser('chromium');
  page = await browser.newPage();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await gallery.close();
});

async function findViolations(): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    (options: RunOptions) =>
      (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(options),
    rules,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`),
  );
}

it.each(listShots().filter(({ language }) => language === 'en'))(
  '$scene, $theme, typed: $typed',
  async (shot) => {
    await openScene(page, gallery.address, shot, 'open');
    expect(await findViolations()).toEqual([]);
  },
  30_000,
);

it('would see a violation inside a card', async () => {
  const [shot] = listShots();
  if (shot === undefined) throw new Error('no shots');
  await openScene(page, gallery.address, shot, 'open');
  await page.evaluate(() => {
    const card = document.querySelector('#stage')?.shadowRoot?.querySelector('.card');
    card?.append(document.createElement('button'));
  });
  expect((await findViolations()).join()).toContain('button-name');
}, 30_000);
