// What stays behind: a page's nodes, listeners and heap before and after a thousand routes and a thousand cards, against the
// same page without Sidelight, in both browsers.
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../tools/browsers.ts';
import type { RunningSidelight } from '../../tools/drivers/running-sidelight.ts';
import { startSidelight } from '../../tools/drivers/start-sidelight.ts';
import type { TabsWeight } from '../../tools/drivers/tabs-weight.ts';
import { servePages, type PageServer } from '../browser/serve-pages.ts';
import { routedPage, walkRoutes } from '../lasting/routed-page.ts';
import { weighPage } from '../lasting/weigh-page.ts';
import { articlePage } from '../loading/giant-pages.ts';
import type { Section } from '../section.ts';
import type { Cell, Table } from '../table.ts';

const count = 1000;
/** By then what compiles and fills its caches on the way is there: over 300 routes the heap grows by 0.3 MB, over the next 600 by 0.1. */
const warming = 500;

type Act = (page: Page, count: number) => Promise<void>;

/** Opens cards by the commands for keys, to and fro between two mentions, and closes each by another key. */
function createCardAct(sidelight: RunningSidelight): Act {
  return async (page, cards) => {
    for (let card = 0; card < cards; card++) {
      await sidelight.runCommand(card > 0 && card % 2 === 0 ? 'previous-mention' : 'next-mention');
      // Not by a handle of the element, which would keep it alive.
      await page.waitForFunction(() => document.querySelector('sidelight-card') !== null, { timeout: 10_000 });
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('sidelight-card'), { timeout: 10_000 });
    }
  };
}

const megabyte = 1e6;

/** Chromium tells of one page; Firefox of all tabs, of which the others are empty. */
async function weigh(sidelight: RunningSidelight, page: Page): Promise<TabsWeight> {
  if (sidelight.name === 'chromium') {
    const { heap, ...counted } = await weighPage(page);
    return { heap: heap / megabyte, ...counted };
  }
  await sidelight.freeMemory();
  return sidelight.weighTabs();
}

interface Growth {
  readonly before: TabsWeight;
  readonly after: TabsWeight;
}

async function measureGrowth(sidelight: RunningSidelight, address: string, act: Act): Promise<Growth> {
  const page = await sidelight.browser.newPage();
  await page.bringToFront();
  await page.goto(address);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  await act(page, warming);
  const before = await weigh(sidelight, page);
  await act(page, count);
  const after = await weigh(sidelight, page);
  await page.close();
  return { before, after };
}

function describeGrowth(name: string, { before, after }: Growth): readonly Cell[] {
  const grown = (of: keyof TabsWeight): number | null =>
    before[of] === null || after[of] === null ? null : after[of] - before[of];
  const heap = ((grown('heap') ?? NaN) / (before.heap ?? NaN)) * 100;
  const share = `${heap.toFixed(1)}%`;
  return [name, grown('nodes') ?? '-', grown('listeners') ?? '-', share, grown('heap') ?? '-', after.heap ?? '-'];
}

async function measureIn(name: BrowserName, server: PageServer): Promise<Table> {
  const sidelight = await start(name);
  const bare = await start(name);
  const [routes, article] = [server.addressOf(routedPage), server.addressOf(articlePage)];
  try {
    await bare.uninstall();
    return {
      title: `What ${count.toLocaleString('en')} routes and as many cards leave behind in ${name}`,
      columns: ['', 'nodes', 'listeners', 'heap', 'grown MB', 'heap MB'],
      rows: [
        describeGrowth('routes, without us', await measureGrowth(bare, routes, walkRoutes)),
        describeGrowth('routes, with us', await measureGrowth(sidelight, routes, walkRoutes)),
        describeGrowth('cards', await measureGrowth(sidelight, article, createCardAct(sidelight))),
      ],
      notes: [
        'bar, routes against the same without us, cards for themselves: nodes 50, listeners 2, heap 5%',
        ...(name === 'firefox'
          ? ['Firefox counts no nodes and listeners; its heap is all of its tabs, nodes with it']
          : []),
      ],
    };
  } finally {
    await Promise.all([sidelight.close(), bare.close()]);
  }
}

const start = (name: BrowserName): Promise<RunningSidelight> =>
  startSidelight(name, { headless: true, viewport: { width: 1280, height: 900 } });

async function* run(): AsyncIterable<Table> {
  const server = await servePages([routedPage, articlePage]);
  try {
    for (const name of ['chromium', 'firefox'] as const) yield await measureIn(name, server);
  } finally {
    server.close();
  }
}

export const leaks: Section = { name: 'leaks', about: 'what a thousand routes and a thousand cards leave behind', run };
