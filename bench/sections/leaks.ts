// What stays behind: a page's nodes, listeners and heap before and after a thousand routes and a thousand cards, against the
// same page without Sidelight.
import type { Browser, Page } from 'puppeteer-core';
import type { ExtensionApi } from '../../tools/drivers/extension-api.ts';
import { findWorker } from '../../tools/drivers/chromium.ts';
import { buildFolder } from '../../tools/drivers/start-sidelight.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { servePages } from '../browser/serve-pages.ts';
import { routedPage, walkRoutes } from '../lasting/routed-page.ts';
import { weighPage, type PageWeight } from '../lasting/weigh-page.ts';
import { articlePage } from '../loading/giant-pages.ts';
import type { Section } from '../section.ts';
import type { Cell, Table } from '../table.ts';

declare const chrome: ExtensionApi;

const count = 1000;
/** By then what compiles and fills its caches on the way is there: over 300 routes the heap grows by 0.3 MB, over the next 600 by 0.1. */
const warming = 500;

type Act = (page: Page, count: number) => Promise<void>;

/** Opens cards by the commands for keys, to and fro between two mentions, and closes each by another key. */
function createCardAct(browser: Browser): Act {
  return async (page, cards) => {
    const worker = await findWorker(browser);
    for (let card = 0; card < cards; card++) {
      const command = card > 0 && card % 2 === 0 ? 'previous-mention' : 'next-mention';
      await worker.evaluate(async (name) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(name, tab);
      }, command);
      // Not by a handle of the element, which would keep it alive.
      await page.waitForFunction(() => document.querySelector('sidelight-card') !== null, { timeout: 10_000 });
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('sidelight-card'), { timeout: 10_000 });
    }
  };
}

interface Growth {
  readonly before: PageWeight;
  readonly after: PageWeight;
}

async function measureGrowth(browser: Browser, address: string, act: Act): Promise<Growth> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(address);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  await act(page, warming);
  const before = await weighPage(page);
  await act(page, count);
  const after = await weighPage(page);
  await page.close();
  return { before, after };
}

function describeGrowth(name: string, { before, after }: Growth): readonly Cell[] {
  const heap = ((after.heap - before.heap) / before.heap) * 100;
  return [
    name,
    after.nodes - before.nodes,
    after.listeners - before.listeners,
    `${heap.toFixed(1)}%`,
    after.heap / 1e6,
  ];
}

async function* run(): AsyncIterable<Table> {
  const [sidelight, bare] = await Promise.all([openBrowser(buildFolder('chromium')), openBrowser(null)]);
  const server = await servePages([routedPage, articlePage]);
  const routes = server.addressOf(routedPage);
  try {
    yield {
      title: `What ${count.toLocaleString('en')} routes and as many cards leave behind`,
      columns: ['', 'nodes', 'listeners', 'heap', 'heap MB'],
      rows: [
        describeGrowth('routes, without us', await measureGrowth(bare, routes, walkRoutes)),
        describeGrowth('routes, with us', await measureGrowth(sidelight, routes, walkRoutes)),
        describeGrowth(
          'cards',
          await measureGrowth(sidelight, server.addressOf(articlePage), createCardAct(sidelight)),
        ),
      ],
      notes: ['bar, against the same without us: nodes 50, listeners 2, heap 5%'],
    };
  } finally {
    await Promise.all([sidelight.close(), bare.close()]);
    server.close();
  }
}

export const leaks: Section = { name: 'leaks', about: 'what a thousand routes and a thousand cards leave behind', run };
