// Sidelight's own pages, and what the browser tells them about itself.
import { browser } from './browser.ts';
import { settle, type Outcome } from './outcome.ts';

/** Opens the full page in a tab of its own. @param place as `buildAddress` writes it: `#/person/xi-jinping` */
export function openFullPage(place: string): Promise<Outcome<unknown>> {
  return settle(() => browser.tabs.create({ url: browser.runtime.getURL(`popup.html${place}`) }));
}

/** In the background: it is there when the reader looks for it, and takes nobody away from what they are doing. */
export function openWelcome(): Promise<Outcome<unknown>> {
  return settle(() => browser.tabs.create({ url: browser.runtime.getURL('welcome.html'), active: false }));
}

export function openOptions(): Promise<Outcome<unknown>> {
  return settle(() => browser.runtime.openOptionsPage());
}

/** Whether this page of ours is the popup, and not the same page in a tab. Known at once, so that nothing waits to be drawn. */
export function isPopup(view: Window): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(view);
}

/** A message of the catalogue in the browser's language; for `readWords`. */
export function getMessage(name: string, substitutions?: string | string[]): string {
  return browser.i18n.getMessage(name, substitutions);
}

/** Version of the manifest: `0.1.0`. */
export function getVersion(): string {
  return browser.runtime.getManifest().version;
}
