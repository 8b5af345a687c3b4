// What the tabs of a browser hold, as far as the browser itself tells it: Chromium each tab, Firefox all processes of tabs.
import type { Page } from 'puppeteer-core';

/** Sums over all tabs; `null` where the browser does not tell. */
export interface TabsWeight {
  /** JavaScript in use; in Firefox with the nodes of pages: megabytes. */
  readonly heap: number | null;
  readonly nodes: number | null;
  readonly listeners: number | null;
}

const megabyte = 1_000_000;

async function weighChromiumTab(page: Page): Promise<Readonly<Record<keyof TabsWeight, number>>> {
  const session = await page.createCDPSession();
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heap: usedSize / megabyte, nodes, listeners };
}

/** @param pages each in a process of its own */
export async function weighChromiumTabs(pages: readonly Page[]): Promise<TabsWeight> {
  const each = await Promise.all(pages.map(weighChromiumTab));
  const sum = (name: keyof TabsWeight): number => each.reduce((total, weight) => total + weight[name], 0);
  return { heap: sum('heap'), nodes: sum('nodes'), listeners: sum('listeners') };
}

/**
 * Source that runs in Firefox's window and returns bytes: what about:memory says of the processes of web pages. `gc-things` is all
 * of JavaScript, of pages and of content scripts; `dom` under a window its nodes, of windows that are gone but held as well.
 */
export const readFirefoxTabBytes = `
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  const counted = /^js-main-runtime-gc-heap-committed\\/used\\/gc-things\\/|^explicit\\/window-objects\\/.*\\/dom\\//;
  let bytes = 0;
  const count = (process, path, kind, units, amount) => {
    if (/^web/i.test(process) && counted.test(path)) bytes += amount;
  };
  await new Promise((resolve) => manager.getReports(count, null, resolve, null, false));
  return bytes;`;

export const buildFirefoxWeight = (bytes: number): TabsWeight => ({
  heap: bytes / megabyte,
  nodes: null,
  listeners: null,
});
