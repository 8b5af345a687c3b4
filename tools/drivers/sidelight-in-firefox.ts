// Sidelight in Firefox: pages by puppeteer, everything else through the browser's own window.
import type { Browser, Page } from 'puppeteer-core';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchFirefox, type RunningFirefox } from './firefox.ts';
import { createOwnPage, runInFrame, runInWindow } from './firefox-window.ts';
import type { CommandName, DriverChoices, OpenPage, RunningSidelight, ShownCard } from './running-sidelight.ts';

/** The keys of wxt.config.ts; they are pressed for real. */
const commandKeys: Readonly<Record<CommandName, string>> = {
  'next-mention': 'n',
  'previous-mention': 'p',
  'toggle-site': 's',
};
/** Code points of WebDriver for keys without a character. https://w3c.github.io/webdriver/#keyboard-actions */
const alt = '\uE00A';
const shift = '\uE008';

async function pressKeys({ marionette }: RunningFirefox, letter: string): Promise<void> {
  const keys = [alt, shift, letter];
  const press = keys.map((value) => ({ type: 'keyDown', value }));
  const release = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
  const actions = [{ type: 'key', id: 'keyboard', actions: [...press, ...release] }];
  await marionette.send('WebDriver:PerformActions', { actions });
}

/** Opens the real panel as a click on the toolbar button does, and waits until its page has loaded. */
const openPanel = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);
  for (let waited = 0; waited < 10000; waited += 50) {
    const browser = document.querySelector('browser.webextension-popup-browser');
    if (browser?.currentURI?.spec.includes('popup.html') && !browser.webProgress.isLoadingDocument) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the popup did not open');`;

const closePanel = `document.querySelector('browser.webextension-popup-browser')?.closest('panel')?.hidePopup();`;

/** Only code of the browser itself sees into a closed root; the name is what aria-label or aria-labelledby gives. */
const readDialog = `
  const host = content.document.querySelector('sidelight-card');
  const root = host?.openOrClosedShadowRoot;
  const dialog = root?.querySelector('dialog, [role="dialog"]');
  if (!dialog) return 'null';
  const label = root.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
  const name = dialog.getAttribute('aria-label') ?? label?.textContent ?? '';
  return JSON.stringify({ name: name.trim(), text: dialog.innerText });`;

async function openInFront(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  return page;
}

/** BiDi may not load pages of extensions: the window opens them. */
async function openOwnTab(firefox: RunningFirefox, path: string): Promise<OpenPage> {
  const { marionette, extensionId, origin } = firefox;
  const address = JSON.stringify(origin + path);
  await runInWindow(
    marionette,
    extensionId,
    `
    gBrowser.selectedTab = gBrowser.addTrustedTab(${address});
    await new Promise((resolve) => setTimeout(resolve, 100));
    while (gBrowser.selectedBrowser.webProgress.isLoadingDocument) await new Promise((resolve) => setTimeout(resolve, 50));`,
  );
  const close = async (): Promise<void> =>
    void (await runInWindow(
      marionette,
      extensionId,
      `gBrowser.removeTab([...gBrowser.tabs].find((tab) => tab.linkedBrowser.currentURI.spec.startsWith(${address})));`,
    ));
  return { ...createOwnPage(marionette, extensionId, 'tab in front'), close };
}

export async function startInFirefox(choices: DriverChoices): Promise<RunningSidelight> {
  const firefox = await launchFirefox(choices);
  const { browser, marionette, extensionId } = firefox;
  const inWindow = (source: string): Promise<unknown> => runInWindow(marionette, extensionId, source);
  return {
    name: 'firefox',
    browser,
    background: createOwnPage(marionette, extensionId, 'background'),
    open: (address) => openInFront(browser, address),
    readCard: async () => (await runInFrame(marionette, extensionId, 'tab in front', readDialog)) as ShownCard | null,
    openPopup: async () => {
      await inWindow(openPanel);
      // The panel is laid out a moment after its page has loaded.
      await sleep(100);
      return {
        ...createOwnPage(marionette, extensionId, 'popup'),
        close: async () => void (await inWindow(closePanel)),
      };
    },
    openOwnPage: (path) => openOwnTab(firefox, path),
    runCommand: (name) => pressKeys(firefox, commandKeys[name]),
    close: () => firefox.close(),
  };
}
