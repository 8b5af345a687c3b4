// One set of end-to-end tests, run in both browsers against the built extension and our own sample pages.
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../tools/browsers.ts';
import type { ExtensionApi } from '../../tools/drivers/extension-api.ts';
import type { RunningSidelight } from '../../tools/drivers/running-sidelight.ts';
import { startSidelight } from '../../tools/drivers/start-sidelight.ts';
import { listForeign, serveOutside, type Outside } from './outside.ts';
import { serveFolder, type ServedFolder } from '../../tools/serve-folder.ts';
import { fileURLToPath } from 'node:url';

declare const chrome: ExtensionApi;

/** What a test is given: the running browser, and our newspaper. */
export interface Stage {
  readonly sidelight: RunningSidelight;
  readonly server: ServedFolder;
  readonly outside: Outside;
  /** Opens a sample page in front, e.g. `letters.html`. */
  open(path: string): Promise<Page>;
}

const samples = fileURLToPath(new URL('../../samples', import.meta.url));

/** So tall that nothing of a sample page lies outside: marks are registered near the viewport only. */
export const tallViewport = { width: 1280, height: 4600 };
const ordinaryViewport = { width: 1280, height: 900 };

async function openStage(
  name: RunningSidelight['name'],
  viewport = ordinaryViewport,
): Promise<Stage & { close(): Promise<void> }> {
  const server = await serveFolder(samples);
  const outside = await serveOutside();
  const sidelight = await startSidelight(name, { headless: true, viewport, proxy: outside.address });
  return {
    sidelight,
    server,
    outside,
    open: (path) => sidelight.open(`${server.origin}/${path}`),
    close: async () => {
      await sidelight.close();
      await server.close();
      await outside.close();
      // In every file, whatever it is about: `counted.example` is what a test itself asks for.
      const foreign = listForeign(outside.asked).filter((one) => !one.includes('counted.example'));
      if (foreign.length > 0) throw new Error(`asked outside: ${foreign.join(', ')}`);
    },
  };
}

/** Every test begins with empty storage and no tab of the one before. */
async function resetStage({ sidelight }: Stage): Promise<void> {
  await sidelight.background.evaluate(() => chrome.storage.local.clear());
  const [first, ...others] = await sidelight.browser.pages();
  await Promise.all(others.map((page) => page.close()));
  await first?.bringToFront();
}

/** Declares the same tests for Chromium and for Firefox; each browser is started once a file. @param browsers where one alone can tell */
export function describeInBoth(
  what: string,
  viewport: typeof tallViewport | undefined,
  declare: (stage: () => Stage) => void,
  browsers: readonly BrowserName[] = ['chromium', 'firefox'],
): void {
  describe.each(browsers)(`${what}, in %s`, (name) => {
    let stage: Awaited<ReturnType<typeof openStage>> | undefined;
    const current = (): Stage => {
      if (!stage) throw new Error('the browser has not started');
      return stage;
    };
    beforeAll(async () => {
      stage = await openStage(name, viewport);
    });
    beforeEach(() => resetStage(current()));
    afterAll(() => stage?.close());
    declare(current);
  });
}

/** Writes settings as the options page would. */
export async function writeStored({ sidelight }: Stage, items: Readonly<Record<string, unknown>>): Promise<void> {
  await sidelight.background.evaluate((written) => chrome.storage.local.set(written), items);
}

export function readStored({ sidelight }: Stage): Promise<Readonly<Record<string, unknown>>> {
  return sidelight.background.evaluate(() => chrome.storage.local.get(null));
}
