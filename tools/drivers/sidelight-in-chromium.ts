// Sidelight in Chromium: the background by its service worker, the popup as the page that the action opens.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page, WebWorker } from 'puppeteer-core';
import { findWorker, findWorkerTarget, launchChromium, openAside } from './chromium.ts';
import { readChromiumCards } from './chromium-card.ts';
import type { ExtensionApi } from './extension-api.ts';
import { hearOwnVoice } from './own-voice.ts';
import type { CommandName, DriverChoices, OpenPage, OwnPage, RunningSidelight } from './running-sidelight.ts';
import { weighChromiumTabs } from './tabs-weight.ts';

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

/**
 * The extension's API wherever it is to be had: in the worker, and while there is none, or one that has just ended and stands in
 * the list a moment longer, in a page of the extension that is in no tab.
 */
function createBackground(browser: Browser, extensionId: string): OwnPage {
  let aside: Page | null = null;
  return {
    evaluate: async (run, ...args) => {
      const source = `(${run.toString()})(...${JSON.stringify(args)})`;
      const worker = await findWorkerTarget(browser)?.worker();
      const answer = await worker?.evaluate(source).then(
        (value) => ({ value }),
        () => null,
      );
      if (answer) return answer.value as never;
      if (!aside || aside.isClosed()) aside = await openAside(browser, extensionId);
      return aside.evaluate(source) as never;
    },
  };
}

/** Ms for pages gone by, which wait in the cache for a step back, to be let go of. */
const letGoMs = 500;

/** Three times: what finalizers let go of in one is collected in the next. */
async function collectGarbage(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Memory.simulatePressureNotification', { level: 'critical' });
  await sleep(letGoMs);
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}

/** What the browser's own page of extensions may call. */
interface Management {
  readonly management: { setEnabled(id: string, isEnabled: boolean): Promise<void> };
  readonly developerPrivate: {
    updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, how: { readonly failQuietly: boolean }): Promise<unknown>;
  };
}

/** Does what its reader can do on the page of extensions. @param run gets the extension's id */
async function manage(browser: Browser, id: string, run: (id: string) => Promise<unknown>): Promise<void> {
  const page = await openInFront(browser, 'chrome://extensions');
  await page.evaluate(run, id);
  await page.close();
}

declare const chrome: ExtensionApi & Management;

async function reload(id: string): Promise<void> {
  // Without it, an extension that lies in a folder does not come back.
  await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await chrome.developerPrivate.reload(id, { failQuietly: true });
}

async function killWorker(browser: Browser): Promise<void> {
  // None is there where the browser has ended it already, or ends it meanwhile.
  await (await findWorkerTarget(browser)?.worker())?.close().catch(() => null);
}

export async function startInChromium(choices: DriverChoices): Promise<RunningSidelight> {
  const browser = await launchChromium(choices);
  // Asked anew each time: a worker may have been stopped and started since.
  const worker = createOwnPage(() => findWorker(browser));
  const heard = await hearOwnVoice(browser);
  const extensionId = await worker.evaluate(() => chrome.runtime.id);
  const background = createBackground(browser, extensionId);
  return {
    name: 'chromium',
    browser,
    processId: browser.process()?.pid ?? 0,
    background,
    freeMemory: async () => {
      await Promise.all((await browser.pages()).map(collectGarbage));
    },
    weighTabs: async () => weighChromiumTabs(await browser.pages()),
    readVoice: async () => [...heard],
    open: (address) => openInFront(browser, address),
    readCard: async (page) => (await readChromiumCards(page))[0] ?? null,
    readCards: readChromiumCards,
    openPopup: () => openPopup(browser, background),
    openOwnPage: async (path) => {
      const address = await background.evaluate((file: string) => chrome.runtime.getURL(file), path);
      return wrapPage(await openInFront(browser, address));
    },
    killBackground: () => killWorker(browser),
    setEnabled: (isEnabled) =>
      manage(
        browser,
        extensionId,
        isEnabled ? (id) => chrome.management.setEnabled(id, true) : (id) => chrome.management.setEnabled(id, false),
      ),
    update: () => manage(browser, extensionId, reload),
    uninstall: () => browser.uninstallExtension(extensionId),
    runCommand: (name) => dispatchCommand(worker, name),
    close: () => browser.close(),
  };
}
