// What Sidelight keeps in memory: the JavaScript heap of a page with it and without, after the garbage is gone.
import type { Browser } from 'puppeteer-core';
import { buildFolder } from '../../tools/drivers/start-sidelight.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { servePages, type PageSource } from '../browser/serve-pages.ts';
import { readHeap } from '../lasting/weigh-page.ts';
import { articlePage, emptyPage, manyMentions } from '../loading/giant-pages.ts';
import type { BenchOptions, Section } from '../section.ts';
import { median } from '../statistics.ts';
import type { Table } from '../table.ts';

/** Frames without text, as advertisements are. */
const frameCount = 10;
const framesPage: PageSource = {
  name: `${frameCount} frames without text`,
  read: () =>
    `<!doctype html><title>Frames</title>${'<iframe srcdoc="<!doctype html><div></div>"></iframe>'.repeat(frameCount)}`,
};
const pages = [emptyPage, articlePage, manyMentions, framesPage];

/** MB, all contexts of the page's isolate together. */
async function measureHeap(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  // The late look for shadow roots is past by then.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  const used = await readHeap(page);
  await page.close();
  return used / 1e6;
}

async function* run({ runs }: BenchOptions): AsyncIterable<Table> {
  const [sidelight, bare] = await Promise.all([openBrowser(buildFolder('chromium')), openBrowser(null)]);
  const server = await servePages(pages);
  try {
    const rows = [];
    for (const page of pages) {
      const [with_, without]: [number[], number[]] = [[], []];
      for (let run = 0; run < runs; run++) {
        with_.push(await measureHeap(sidelight, server.addressOf(page)));
        without.push(await measureHeap(bare, server.addressOf(page)));
      }
      const more = median(with_) - median(without);
      rows.push([page.name, median(with_), median(without), more, page === framesPage ? more / (frameCount + 1) : '']);
    }
    yield {
      title: `Heap, MB, medians of ${runs}`,
      columns: ['page', 'with us', 'without', 'more', 'a frame'],
      rows,
      notes: ['bar: a page 3 MB more, a frame without text 1 MB'],
    };
  } finally {
    await Promise.all([sidelight.close(), bare.close()]);
    server.close();
  }
}

export const heap: Section = { name: 'heap', about: 'memory of pages and frames with and without us', run };
