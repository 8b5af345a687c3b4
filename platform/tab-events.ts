// What the browser tells of tabs, commands and the installation. Listeners of the background: to be added at its top level.
import { browser } from './browser.ts';
import { settle, valueOr } from './outcome.ts';

export interface KnownTab {
  readonly tabId: number;
  readonly isPrivate: boolean;
}

/** The tab begins to load or has finished. A site that only changes its address may give both too. */
export function watchTabLoading(onStatus: (status: 'loading' | 'complete', tabId: number) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading' || status === 'complete') onStatus(status, tabId);
  });
}

export function watchTabClosing(onClosed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => onClosed(tabId));
}

/** A command of the manifest, and the tab in front at that moment. */
export function watchCommands(onCommand: (command: string, tab: KnownTab) => void): void {
  browser.commands.onCommand.addListener((command) => {
    void findTabInFront().then((tab) => tab !== null && onCommand(command, tab));
  });
}

/** The extension was installed or updated; not told when only the browser was. */
export function watchInstallation(onInstalled: (reason: 'install' | 'update') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') onInstalled(reason);
  });
}

/** The reader gave access to web pages; pages that are open already get no script before they are loaded again. */
export function watchAccess(onGiven: () => void): void {
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (origins !== undefined && origins.length > 0) onGiven();
  });
}

export async function findTabInFront(): Promise<KnownTab | null> {
  const tabs = valueOr(await settle(() => browser.tabs.query({ active: true, currentWindow: true })), []);
  const [tab] = tabs;
  return tab?.id === undefined ? null : { tabId: tab.id, isPrivate: tab.incognito };
}

/** Ids of all tabs that are open now. */
export async function listOpenTabs(): Promise<readonly number[]> {
  const tabs = valueOr(await settle(() => browser.tabs.query({})), []);
  return tabs.flatMap(({ id }) => id ?? []);
}
