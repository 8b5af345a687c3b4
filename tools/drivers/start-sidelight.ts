// Starts either browser with the built extension, and asks it what it found.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FrameReport } from '../../core/interaction/page-report.ts';
import { requireBrowser, type BrowserName } from '../browsers.ts';
import type { ExtensionApi } from './extension-api.ts';
import type { DriverChoices, RunningSidelight } from './running-sidelight.ts';
import { startInChromium } from './sidelight-in-chromium.ts';
import { startInFirefox } from './sidelight-in-firefox.ts';

declare const chrome: ExtensionApi;

/** Folder of the build for a browser. */
export const buildFolder = (name: BrowserName): string =>
  resolve('.output', { chromium: 'chrome-mv3', firefox: 'firefox-mv3' }[name]);

export type StartChoices = Omit<DriverChoices, 'program' | 'extension'>;

/**
 * Starts the browser on a fresh profile.
 * @throws Error when there is no build, or no browser
 */
export async function startSidelight(name: BrowserName, choices: StartChoices): Promise<RunningSidelight> {
  const extension = buildFolder(name);
  // Else a browser starts without the extension, and everything that waits for it waits in vain.
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`no build in ${extension}: npm run build, npm run build:firefox`);
  const start = { chromium: startInChromium, firefox: startInFirefox }[name];
  return start({ program: requireBrowser(name), extension, ...choices });
}

/** What the top frame of the tab in front says about itself; `null` while nobody answers there. */
export function askReport({ background }: RunningSidelight): Promise<FrameReport | null> {
  return background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const answer = chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'report' }, { frameId: 0 });
    return (await answer.catch(() => null)) as FrameReport | null;
  });
}
