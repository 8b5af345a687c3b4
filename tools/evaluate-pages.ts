// `npm run evaluate:pages [-- CORPUS]`: the labelled pages in Chromium with the built extension, every mention marked, and
// what is marked held against the labels. Prints the table, then every error; fails below tools/evaluate/page-floors.json.
// Needs `npm run build` first. Without a corpus it says so and passes.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { requireBrowser } from './browsers.ts';
import { findWorker, launchChromium } from './drivers/chromium.ts';
import type { ExtensionApi } from './drivers/extension-api.ts';
import { buildFolder } from './drivers/start-sidelight.ts';
import { findShortfalls } from './evaluate/floors.ts';
import { parsePage } from './evaluate/gold-item.ts';
import type { GoldPage } from './evaluate/gold-item.ts';
import { readPageMarks, scorePage } from './evaluate/page-marks.ts';
import type { PageMark } from './evaluate/page-marks.ts';
import { createTally, formatTable } from './evaluate/tally.ts';
import { serveFolder } from './serve-folder.ts';

declare const chrome: ExtensionApi;

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = process.argv[2] ?? `${root}../shared/corpus`;

/** Px. Tall, so that nearly all of a page is in view at once and read. */
const viewport = { width: 1280, height: 20_000 };

/** The marks of a page count as complete when they have not changed for this long; a page is given no more than that, ms. */
const pause = 200;
const calmPauses = 5;
const mostPauses = 40;

async function readSettled(browser: Browser, address: string): Promise<readonly PageMark[]> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load', timeout: 30_000 });
  let marks: readonly PageMark[] = [];
  for (let calm = 0, asked = 0; calm < calmPauses && asked < mostPauses; asked++) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const now = await readPageMarks(page);
    calm = now.length === marks.length ? calm + 1 : 0;
    marks = now;
  }
  await page.close();
  return marks;
}

async function evaluatePages(pages: readonly GoldPage[]): Promise<void> {
  const served = await serveFolder(corpus);
  const program = requireBrowser('chromium');
  const browser = await launchChromium({ program, extension: buildFolder('chromium'), headless: true, viewport });
  const worker = await findWorker(browser);
  await worker.evaluate(() => chrome.storage.local.set({ settings: { marks: 'every' } }));
  const tally = createTally();
  const errors: string[] = [];
  for (const page of pages) {
    const path = page.html.split('/').map(encodeURIComponent).join('/');
    errors.push(...scorePage(tally, page, await readSettled(browser, `${served.origin}/${path}`)));
  }
  await browser.close();
  await served.close();
  console.log(formatTable(tally));
  for (const error of errors) console.log(error);
  const shortfalls = findShortfalls(tally, readFileSync(`${root}tools/evaluate/page-floors.json`, 'utf8'));
  for (const shortfall of shortfalls) console.error(shortfall);
  process.exitCode = shortfalls.length > 0 ? 1 : 0;
}

const file = `${corpus}/pages.jsonl`;
if (existsSync(file)) {
  const lines = readFileSync(file, 'utf8').split('\n');
  await evaluatePages(lines.filter((line) => line !== '').map(parsePage));
} else console.log(`no corpus at ${corpus}: nothing to evaluate`);
