// `npm run evaluate:pages [-- CORPUS] [-- --in firefox]`: the labelled pages in a real browser with the built extension, every
// mention marked, and what is marked held against the labels. Prints the table, then every error; fails below
// tools/evaluate/page-floors.json. Needs `npm run build` (or `build:firefox`) first. Without a corpus it says so and passes.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BrowserName } from './browsers.ts';
import type { ExtensionApi } from './drivers/extension-api.ts';
import type { RunningSidelight } from './drivers/running-sidelight.ts';
import { startSidelight } from './drivers/start-sidelight.ts';
import { findShortfalls } from './evaluate/floors.ts';
import { parsePage } from './evaluate/gold-item.ts';
import type { GoldPage } from './evaluate/gold-item.ts';
import { readPageMarks, scorePage } from './evaluate/page-marks.ts';
import type { PageMark } from './evaluate/page-marks.ts';
import { createTally, formatTable } from './evaluate/tally.ts';
import { serveFolder } from './serve-folder.ts';

declare const chrome: ExtensionApi;

const root = fileURLToPath(new URL('..', import.meta.url));

/** Px. Tall, so that nearly all of a page is in view at once and read. */
const viewport = { width: 1280, height: 20_000 };

/**
 * The marks of a page count as complete when they have not changed for so many pauses; a page is given no more than that, ms.
 * Reading waits for an idle main thread, so a pause that was long in coming is no calm one.
 */
const pause = 100;
const longestCalmPause = 200;
const calmPauses = 5;
const mostPauses = 80;

async function readSettled({ browser }: RunningSidelight, address: string): Promise<readonly PageMark[]> {
  const page = await browser.newPage();
  // Firefox makes no window of that height; a page has its viewport from here in both.
  await page.setViewport(viewport);
  await page.goto(address, { waitUntil: 'load', timeout: 30_000 });
  let marks: readonly PageMark[] = [];
  for (let calm = 0, asked = 0; calm < calmPauses && asked < mostPauses; asked++) {
    const began = performance.now();
    await new Promise((resolve) => setTimeout(resolve, pause));
    const now = await readPageMarks(page);
    const isCalm = now.length === marks.length && performance.now() - began < longestCalmPause;
    calm = isCalm ? calm + 1 : 0;
    marks = now;
  }
  await page.close();
  return marks;
}

async function evaluatePages(name: BrowserName, corpus: string, pages: readonly GoldPage[]): Promise<void> {
  const served = await serveFolder(corpus);
  const sidelight = await startSidelight(name, { headless: true, viewport });
  await sidelight.background.evaluate(() => chrome.storage.local.set({ settings: { marks: 'every' } }));
  const tally = createTally();
  const errors: string[] = [];
  for (const page of pages) {
    const path = page.html.split('/').map(encodeURIComponent).join('/');
    errors.push(...scorePage(tally, page, await readSettled(sidelight, `${served.origin}/${path}`)));
  }
  await sidelight.close();
  await served.close();
  console.log(formatTable(tally));
  for (const error of errors) console.log(error);
  const shortfalls = findShortfalls(tally, readFileSync(`${root}tools/evaluate/page-floors.json`, 'utf8'));
  for (const shortfall of shortfalls) console.error(shortfall);
  process.exitCode = shortfalls.length > 0 ? 1 : 0;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { in: { type: 'string' } } });
const [corpus = `${root}../shared/corpus`] = positionals;
const file = `${corpus}/pages.jsonl`;
if (existsSync(file)) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const pages = lines.filter((line) => line !== '').map(parsePage);
  await evaluatePages(values.in === 'firefox' ? 'firefox' : 'chromium', corpus, pages);
} else console.log(`no corpus at ${corpus}: nothing to evaluate`);
