// The popup, as ours and with ten thousand statements: how soon it can be used, and how long a keystroke takes.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { cardIndex } from '../../data/index.ts';
import { findWorker } from '../../tools/drivers/chromium.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { buildExtension } from '../build/build-extension.ts';
import { growIndex } from '../popup/many-statements.ts';
import { typeAndTime, type Keystroke } from '../popup/keystrokes.ts';
import type { BenchOptions, Section } from '../section.ts';
import { median, quantile } from '../statistics.ts';
import type { Table } from '../table.ts';

const statementCounts = [cardIndex.statements.length, 1000, 10_000];

/** What readers look for, a typo and several words among it. */
const queries = ['putin', 'treaty', 'north korea', 'shanhai', 'partnership without limits'];

interface Opened {
  readonly page: Page;
  /** Ms from the start of the navigation until the popup has its search field and answers. */
  readonly interactive: number;
  /** Ms from the start of the navigation until the index is read and shown. */
  readonly ready: number;
}

async function openPopup(browser: Browser): Promise<Opened> {
  const id = new URL((await findWorker(browser)).url()).host;
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(`chrome-extension://${id}/popup.html`, { waitUntil: 'domcontentloaded' });
  const filled = await page.waitForFunction(() => document.querySelector('[role=tabpanel] *') && performance.now(), {
    timeout: 20_000,
  });
  const interactive = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return paint?.startTime ?? performance.now();
  });
  return { page, interactive, ready: Number(await filled.jsonValue()) };
}

async function measureFolder(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = files.filter((file) => file.isFile()).map((file) => stat(join(file.parentPath, file.name)));
  return (await Promise.all(sizes)).reduce((sum, { size }) => sum + size, 0);
}

async function measure(count: number, runs: number): Promise<readonly (string | number)[]> {
  const cards = JSON.stringify(growIndex(cardIndex, count));
  const folder = await buildExtension({ cards });
  // A build that kept our own index would be fast for the wrong reason.
  if ((await measureFolder(folder)) < cards.length) throw new Error(`the build has not taken the ${count} statements`);
  const browser = await openBrowser(folder);
  try {
    const interactive: number[] = [];
    const ready: number[] = [];
    const keys: Keystroke[] = [];
    for (let run = 0; run < runs; run++) {
      const opened = await openPopup(browser);
      interactive.push(opened.interactive);
      ready.push(opened.ready);
      // Nobody types sooner; until then the popup readies its search while idle.
      await sleep(1000);
      for (const query of queries) keys.push(...(await typeAndTime(opened.page, query)));
      await opened.page.close();
    }
    const clock = keys.map((key) => key.clock);
    const thread = keys.map((key) => key.thread);
    const times = [clock, thread].flatMap((own) => [median(own), quantile(own, 0.95)]);
    return [count.toLocaleString('en'), median(interactive), median(ready), ...times];
  } finally {
    await browser.close();
  }
}

async function* run({ runs }: BenchOptions): AsyncIterable<Table> {
  const rows = [];
  for (const count of statementCounts) rows.push(await measure(count, runs));
  yield {
    title:
      'Popup, ms: first paint; what it shows is there; keystroke until its results are in the DOM, and of the main thread',
    columns: ['statements', 'painted', 'filled', 'keystroke, median', '95%', 'thread, median', '95%'],
    rows,
    notes: ['bar: interactive in 200 ms, 16 ms a keystroke at 10,000 statements'],
  };
}

export const popup: Section = { name: 'popup', about: 'opening and searching, with up to 10,000 statements', run };
