// A page that changes in every frame: what Sidelight takes of a core there, and whether it answers its own changes.
import type { Browser } from 'puppeteer-core';
import { buildFolder } from '../../tools/drivers/start-sidelight.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { measureOwnTime } from '../browser/own-time.ts';
import { recordProfile } from '../browser/record-profile.ts';
import { servePages, type PageServer } from '../browser/serve-pages.ts';
import { busyPages } from '../lasting/busy-pages.ts';
import { measureFirefoxShare, openFirefoxPair, type FirefoxPair } from '../lasting/firefox-share.ts';
import { readHeap } from '../lasting/weigh-page.ts';
import type { BenchOptions, Section } from '../section.ts';
import type { Cell, Table } from '../table.ts';

/** Ms in which the page is read for the first time, and that it is then watched for; in Firefox several times, half of them without us. */
const beginning = 4000;
const watched = { chromium: 60_000, firefox: 20_000 };
/** Of a core, from the table of harmlessness; the scanner's rests are made for it. */
const bar = '5%';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

async function measurePage(browser: Browser, address: string): Promise<readonly Cell[]> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(address);
  await sleep(beginning);
  // A browser that is new to Sidelight has opened its welcome meanwhile, and a page behind it draws no frame.
  await page.bringToFront();
  const before = await readHeap(page);
  const recording = await recordProfile(page, () => sleep(watched.chromium));
  const after = await readHeap(page);
  // Records come at the end of the script that causes them: none of the page's own is on its way.
  const foreign = await page.evaluate(() => {
    const { own, seen } = window as unknown as { own: number; seen: number };
    return seen - own;
  });
  await page.close();
  const { total, longestRun } = measureOwnTime(recording, '/annotator.js');
  if (total === 0) throw new Error(`${address}: Sidelight did nothing on a page that changes in every frame`);
  return [percent(total / watched.chromium), longestRun, foreign, (after - before) / 1e6];
}

async function* runInChromium(server: PageServer): AsyncIterable<Table> {
  const browser = await openBrowser(buildFolder('chromium'));
  try {
    const rows: (readonly Cell[])[] = [];
    for (const page of busyPages) rows.push([page.name, ...(await measurePage(browser, server.addressOf(page)))]);
    yield {
      title: `A page that changes in every frame, for ${watched.chromium / 1000} s, in Chromium`,
      columns: ['page', 'of a core', 'longest run ms', 'records not its own', 'heap grown MB'],
      rows,
      notes: [`bar: ${bar} of a core, no record that the page has not caused, a queue that does not grow`],
    };
  } finally {
    await browser.close();
  }
}

async function measureInFirefox(pair: FirefoxPair, address: string, pairs: number): Promise<readonly Cell[]> {
  const { added, range, own, foreign } = await measureFirefoxShare(pair, address, {
    beginning,
    watched: watched.firefox,
    pairs,
  });
  return [percent(added), range.map(percent).join(' to '), percent(own), foreign];
}

async function* runInFirefox(server: PageServer, pairs: number): AsyncIterable<Table> {
  const pair = await openFirefoxPair();
  try {
    const rows: (readonly Cell[])[] = [];
    for (const page of busyPages)
      rows.push([page.name, ...(await measureInFirefox(pair, server.addressOf(page), pairs))]);
    yield {
      title: `The same in Firefox, ${pairs} times ${watched.firefox / 1000} s with Sidelight and without`,
      columns: ['page', 'of a core', 'lowest to highest', 'the page itself', 'records not its own'],
      rows,
      notes: [
        `bar: ${bar} of a core. What the main thread of the page's process worked more with Sidelight than without, for as many`,
        'changes of the page: in Chromium above it is our script alone, here also what the browser does for it',
      ],
    };
  } finally {
    await pair.close();
  }
}

async function* run({ runs }: BenchOptions): AsyncIterable<Table> {
  const server = await servePages(busyPages);
  try {
    yield* runInChromium(server);
    yield* runInFirefox(server, runs);
  } finally {
    server.close();
  }
}

export const busy: Section = { name: 'busy', about: 'pages that change in every frame, in both browsers', run };
