// Sidelight in Firefox: pages by puppeteer, everything else through the browser's own window.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { launchFirefox, type RunningFirefox } from './firefox.ts';
import { createOwnPage, runInFrame, runInWindow } from './firefox-window.ts';
import { hearOwnVoice } from './own-voice.ts';
import type { CommandName, DriverChoices, OpenPage, RunningSidelight, ShownCard } from './running-sidelight.ts';
import { buildFirefoxWeight, readFirefoxTabBytes } from './tabs-weight.ts';

/** Code points of WebDriver for keys without a character. https://w3c.github.io/webdriver/#keyboard-actions */
const modifiers: Readonly<Record<string, string>> = { Alt: '\uE00A', Shift: '\uE008', Ctrl: '\uE009' };

/** The keys of a command, as the built manifest suggests them: `Alt+Shift+N`. */
function readKeys(extension: string, name: CommandName): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    readonly commands: Readonly<Record<CommandName, { readonly suggested_key: { readonly default: string } }>>;
  };
  const names = manifest.commands[name].suggested_key.default.split('+');
  return names.map((key) => modifiers[key] ?? key.toLowerCase());
}

/** Presses keys together, for real. */
async function pressKeys({ marionette }: RunningFirefox, keys: readonly string[]): Promise<void> {
  const press = keys.map((value) => ({ type: 'keyDown', value }));
  const release = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
  const actions = [{ type: 'key', id: 'keyboard', actions: [...press, ...release] }];
  await marionette.send('WebDriver:PerformActions', { actions });
}

/** Closes the panel if it is open, and waits until it is gone: Firefox opens one at a time. */
const closePanel = `
  document.querySelector('browser.webextension-popup-browser')?.closest('panel')?.hidePopup();
  while (document.querySelector('browser.webextension-popup-browser')) await new Promise((resolve) => setTimeout(resolve, 20));`;

/** Opens the real panel as a click on the toolbar button does, and waits until its page has loaded. */
const openPanel = `
  ${closePanel}
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);
  for (let waited = 0; waited < 10000; waited += 50) {
    const browser = document.querySelector('browser.webextension-popup-browser');
    if (browser?.currentURI?.spec.includes('popup.html') && !browser.webProgress.isLoadingDocument) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the popup did not open');`;

/** Only code of the browser itself sees into a closed root; a name is what aria-label, aria-labelledby or the text gives. */
const readDialogs = `
  const root = content.document.querySelector('sidelight-card')?.openOrClosedShadowRoot;
  const measure = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const findName = (element) => {
    const label = root.getElementById(element.getAttribute('aria-labelledby') ?? '');
    return (element.getAttribute('aria-label') ?? label?.textContent ?? element.innerText).trim();
  };
  const readDialog = (dialog) => ({
    name: findName(dialog),
    text: dialog.innerText,
    box: measure(dialog),
    controls: [...dialog.querySelectorAll('button, a[href]')]
      .filter((control) => control.checkVisibility())
      .map((control) => ({ name: findName(control), box: measure(control) })),
  });
  return JSON.stringify([...(root?.querySelectorAll('.place:not(.closing) [role="dialog"]') ?? [])].map(readDialog));`;

type AddonAction = 'disable' | 'enable' | 'reload' | 'uninstall';

/** What its reader can do in the manager of add-ons. */
const callAddon = (extensionId: string, action: AddonAction): string => `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(${JSON.stringify(extensionId)})).${action}();`;

/**
 * Of all processes, with rejections that nobody handled; warnings are about manifests and styles. An answer that comes to a page
 * that was left meanwhile is remarked by Firefox itself, whoever asked: no code of an extension can prevent that.
 */
const readErrors = `
  return Services.console.getMessageArray()
    .filter((told) => told instanceof Ci.nsIScriptError && !(told.flags & Ci.nsIScriptError.warningFlag))
    .filter(({ sourceName }) => sourceName.startsWith('moz-extension:'))
    .map(String)
    .filter((told) => !/Promise (?:resolved|rejected) (?:while context is inactive|after context unloaded)/.test(told));`;

/** Pages gone by, then what the button of about:memory does; the processes of tabs do it on their own time, within a second or two. */
const minimize = `
  for (const { linkedBrowser } of gBrowser.tabs) linkedBrowser.purgeSessionHistory();
  Services.obs.notifyObservers(null, 'child-mmu-request');
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  await new Promise((resolve) => manager.minimizeMemoryUsage(resolve));
  await new Promise((resolve) => setTimeout(resolve, 3000));`;

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
  // Its reader may have gone on to another place of it.
  const file = JSON.stringify((origin + path).replace(/#.*/, ''));
  await runInWindow(
    marionette,
    extensionId,
    `
    gBrowser.selectedTab = gBrowser.addTrustedTab(${address});
    const { selectedBrowser } = gBrowser;
    const isThere = () => selectedBrowser.currentURI.spec.startsWith(${address}) && !selectedBrowser.webProgress.isLoadingDocument;
    while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 50));`,
  );
  const close = async (): Promise<void> =>
    void (await runInWindow(
      marionette,
      extensionId,
      `gBrowser.removeTab([...gBrowser.tabs].find((tab) => tab.linkedBrowser.currentURI.spec.startsWith(${file})));`,
    ));
  return { ...createOwnPage(marionette, extensionId, 'tab in front'), close };
}

export async function startInFirefox(choices: DriverChoices): Promise<RunningSidelight> {
  const firefox = await launchFirefox(choices);
  const { browser, marionette, extensionId } = firefox;
  const heard = await hearOwnVoice(browser);
  const readCards = async (): Promise<readonly ShownCard[]> =>
    (await runInFrame(marionette, extensionId, 'tab in front', readDialogs)) as readonly ShownCard[];
  const inWindow = (source: string): Promise<unknown> => runInWindow(marionette, extensionId, source);
  const act = async (action: AddonAction): Promise<void> => void (await inWindow(callAddon(extensionId, action)));
  return {
    name: 'firefox',
    browser,
    processId: firefox.processId,
    background: createOwnPage(marionette, extensionId, 'background'),
    freeMemory: async () => void (await inWindow(minimize)),
    weighTabs: async () => buildFirefoxWeight(Number(await inWindow(readFirefoxTabBytes))),
    readVoice: async () => [...heard, ...((await inWindow(readErrors)) as readonly string[])],
    open: (address) => openInFront(browser, address),
    readCard: async () => (await readCards())[0] ?? null,
    readCards,
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
    killBackground: async () =>
      void (await inWindow('await extension.terminateBackground({ ignoreDevToolsAttached: true });')),
    setEnabled: (isEnabled) => act(isEnabled ? 'enable' : 'disable'),
    update: () => act('reload'),
    uninstall: () => act('uninstall'),
    runCommand: (name) => pressKeys(firefox, readKeys(choices.extension, name)),
    close: () => firefox.close(),
  };
}
