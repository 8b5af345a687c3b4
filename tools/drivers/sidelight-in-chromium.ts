// Sidelight in Chromium: the background by its service worker, the popup as the page that the action opens.
import { TargetType, type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { findWorker, launchChromium } from './chromium.ts';
import { readChromiumCard } from './chromium-card.ts';
import type { ExtensionApi } from './extension-api.ts';
import type { CommandName, DriverChoices, OpenPage, OwnPage, RunningSidelight } from './running-sidelight.ts';

declare const chrome: ExtensionApi;

async function openPopup(browser: Browser, background: OwnPage): Promise<OpenPage> {
  const popup = browser.waitForTarget((target) => /^chrome-extension:.*\/popup\.html/.test(target.url()), {
    timeout: 10_000,
  });
  await background.evaluate(() => chrome.action.openPopup());
  return wrapPage(await (await popup).asPage());
}

function createOwnPage(find: () => Promise<Page | WebWorker>): OwnPage {
  return {
    evaluate: async (run, ...args) =>
      (await find()).evaluate(`(${run.toString()})(...${JSON.stringify(args)})`) as never,
  };
}

function wrapPage(page: Page): OpenPage {
  return { ...createOwnPage(() => Promise.resolve(page)), close: () => page.close() };
}

function dispatchCommand(background: OwnPage, name: CommandName): Promise<void> {
  return background.evaluate(async (command: string) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(command, tab);
  }, name);
}

async function openInFront(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  return page;
}

async function killWorker(browser: Browser): Promise<void> {
  const worker = browser.targets().find((target) => target.type() === TargetType.SERVICE_WORKER);
  // None is there where the browser has ended it already.
  await (await worker?.worker())?.close();
}

export async function startInChromium(choices: DriverChoices): Promise<RunningSidelight> {
  const browser = await launchChromium(choices);
  // Asked anew each time: a worker may have been stopped and started since.
  const background = createOwnPage(() => findWorker(browser));
  return {
    name: 'chromium',
    browser,
    background,
    open: (address) => openInFront(browser, address),
    readCard: readChromiumCard,
    openPopup: () => openPopup(browser, background),
    openOwnPage: async (path) => {
      const address = await background.evaluate((file: string) => chrome.runtime.getURL(file), path);
      return wrapPage(await openInFront(browser, address));
    },
    killBackground: () => killWorker(browser),
    uninstall: async () => browser.uninstallExtension(await background.evaluate(() => chrome.runtime.id)),
    runCommand: (name) => dispatchCommand(background, name),
    close: () => browser.close(),
  };
}
