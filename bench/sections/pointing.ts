// The reader's hand: moving the pointer over a page of ten thousand mentions, and resting on one until its card is painted.
import type { Browser, Page } from 'puppeteer-core';
import { defaultSettings } from '../../core/interaction/settings.ts';
import { findWorker } from '../../tools/drivers/chromium.ts';
import { buildFolder } from '../../tools/drivers/start-sidelight.ts';
import { measureOwnTime } from '../browser/own-time.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { recordProfile } from '../browser/record-profile.ts';
import { servePages } from '../browser/serve-pages.ts';
import { articlePage, manyMentions } from '../loading/giant-pages.ts';
import { findFirstMark, measureRest } from '../pointing/rest.ts';
import type { BenchOptions, Section } from '../section.ts';
import { median } from '../statistics.ts';
import type { Table } from '../table.ts';

const moves = 300;

async function openMarked(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(address);
  await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 60_000, polling: 100 });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  return page;
}

/** Back and forth over the text, faster than any card opens. */
async function sweep(page: Page): Promise<void> {
  for (let move = 0; move < moves; move++) await page.mouse.move(20 + ((move * 37) % 1100), 20 + ((move * 7) % 700));
}

async function measureMoves(browser: Browser, address: string): Promise<Table> {
  const page = await openMarked(browser, address);
  await sweep(page);
  const { total, longestRun } = measureOwnTime(await recordProfile(page, () => sweep(page)), '/annotator.js');
  await page.close();
  return {
    title: 'Pointer over 10,000 mentions',
    columns: ['', 'ms'],
    rows: [
      ['a move, mean', total / moves],
      ['longest run', longestRun],
    ],
    notes: ['bar: 0.3 ms a move'],
  };
}

async function measureCards(browser: Browser, address: string, runs: number): Promise<Table> {
  const warm: number[] = [];
  const cold: number[] = [];
  for (let run = 0; run < runs; run++) {
    for (const times of [warm, cold]) {
      const page = await openMarked(browser, address);
      if (times === cold) await (await findWorker(browser)).close();
      times.push(await measureRest(page, await findFirstMark(page)));
      await page.close();
    }
  }
  const delay = defaultSettings.openDelayMs ?? 0;
  return {
    title: `Rest to painted card, ms, medians of ${runs}`,
    columns: ['background', 'after the last move', 'beyond the delay'],
    rows: [
      ['awake', median(warm), median(warm) - delay],
      ['asleep', median(cold), median(cold) - delay],
    ],
    notes: [`the delay is ${delay} ms; bar: the frame after it, and a sleeping background hidden in it`],
  };
}

async function* run({ runs }: BenchOptions): AsyncIterable<Table> {
  const browser = await openBrowser(buildFolder('chromium'));
  const server = await servePages([manyMentions, articlePage]);
  try {
    yield await measureMoves(browser, server.addressOf(manyMentions));
    yield await measureCards(browser, server.addressOf(articlePage), runs);
  } finally {
    await browser.close();
    server.close();
  }
}

export const pointing: Section = { name: 'pointing', about: 'pointer moves, and rest to painted card', run };
