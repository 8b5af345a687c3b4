// What a page holds after the garbage is gone.
import type { Page } from 'puppeteer-core';

export interface PageWeight {
  /** Bytes: JavaScript of all contexts, and what the browser keeps for it. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

export async function weighPage(page: Page): Promise<PageWeight> {
  const session = await page.createCDPSession();
  for (let pass = 0; pass < 3; pass++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heap: usedSize + embedderHeapUsedSize + backingStorageSize, nodes, listeners };
}

/** Bytes. */
export const readHeap = async (page: Page): Promise<number> => (await weighPage(page)).heap;
