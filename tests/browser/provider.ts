// Runs page tests in a real engine: hands Vitest's browser mode a page that puppeteer drives, in Chromium or in Firefox.
import { defineBrowserProvider } from '@vitest/browser';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import type { BrowserProvider } from 'vitest/node';
import { requireBrowser, type BrowserName } from '../../tools/browsers.ts';

/** Provider for `test.browser.provider`. One browser a project, one page a session. */
export function puppeteerProvider(engine: BrowserName) {
  return defineBrowserProvider({
    name: 'puppeteer',
    supportedBrowser: ['chromium', 'firefox'],
    providerFactory: () => createProvider(engine),
  });
}

function createProvider(engine: BrowserName): BrowserProvider {
  const pages = new Map<string, Page>();
  let launching: Promise<Browser> | undefined;
  return {
    name: 'puppeteer',
    supportsParallelism: false,
    getCommandsContext: (sessionId) => ({ page: pages.get(sessionId) }),
    async openPage(sessionId, url) {
      launching ??= launch(engine);
      const page = await (await launching).newPage();
      pages.set(sessionId, page);
      await page.goto(url);
    },
    async close() {
      await (await launching)?.close();
      launching = undefined;
    },
  };
}

function launch(engine: BrowserName): Promise<Browser> {
  return puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: requireBrowser(engine),
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    // Containers and CI run as root, where Chromium's sandbox does not start.
    args: engine === 'chromium' ? ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] : [],
  });
}
