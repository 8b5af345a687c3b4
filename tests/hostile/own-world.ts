// Our script's own world in a page of Chromium: what runs there and what it listens to. Pages cannot see into it; DevTools can.
import type { CDPSession, Page } from 'puppeteer-core';

export interface OwnWorld {
  /** Runs source there, as the browser does when it injects the script. */
  run(source: string): Promise<unknown>;
  /** Types of the events that our script listens to at the document and the window. */
  listListened(): Promise<readonly string[]>;
}

/** The newest world of the extension in the top frame. */
async function findContext(session: CDPSession): Promise<number> {
  const found: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) found.push(context.id);
  });
  await session.send('Runtime.enable');
  const newest = found.at(-1);
  if (newest === undefined) throw new Error('no script of ours runs there');
  return newest;
}

export async function enterOwnWorld(page: Page): Promise<OwnWorld> {
  const session = await page.createCDPSession();
  const contextId = await findContext(session);
  const evaluate = (expression: string) => session.send('Runtime.evaluate', { expression, contextId });

  async function listAt(target: string): Promise<readonly string[]> {
    const { objectId = '' } = (await evaluate(target)).result;
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
    return listeners.map(({ type }) => type);
  }

  return {
    run: evaluate,
    listListened: async () => [...(await listAt('document')), ...(await listAt('window'))],
  };
}
