// What Sidelight takes of a core in Firefox: the time that the main thread of the page's process worked, with Sidelight and
// without, over the same page. All that it causes counts, be it the browser that does the work: marks painted, boxes watched.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { requireBrowser } from '../../tools/browsers.ts';
import { runInWindow } from '../../tools/drivers/firefox-window.ts';
import { launchFirefox, type RunningFirefox } from '../../tools/drivers/firefox.ts';
import { buildFolder } from '../../tools/drivers/start-sidelight.ts';
import { median } from '../statistics.ts';

/** Two Firefoxes, so that one page follows the other with nothing but Sidelight between them. */
export interface FirefoxPair {
  readonly ours: RunningFirefox;
  readonly bare: RunningFirefox;
  close(): Promise<void>;
}

/** A page over some seconds. */
interface Stretch {
  /** Ms that its main thread worked. */
  readonly busy: number;
  /** How often it changed itself. */
  readonly turns: number;
  /** Records that it has seen and not caused. */
  readonly foreign: number;
}

export interface FirefoxShare {
  /** Of a core, 0 to 1, median of all pairs. */
  readonly added: number;
  /** Lowest and highest of all pairs. */
  readonly range: readonly [number, number];
  /** Of a core, what the page itself takes. */
  readonly own: number;
  readonly foreign: number;
}

const choices = { headless: true, viewport: { width: 1280, height: 900 } } as const;

const start = (): Promise<RunningFirefox> =>
  launchFirefox({ program: requireBrowser('firefox'), extension: buildFolder('firefox'), ...choices });

export async function openFirefoxPair(): Promise<FirefoxPair> {
  const [ours, bare] = [await start(), await start()];
  await runInWindow(
    bare.marionette,
    bare.extensionId,
    `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
     await (await AddonManager.getAddonByID(${JSON.stringify(bare.extensionId)})).uninstall();`,
  );
  return { ours, bare, close: async () => void (await Promise.all([ours.close(), bare.close()])) };
}

/** Ms that the main thread of the tab in front has worked so far; on Linux its id is that of its process. */
async function readWorked({ marionette, extensionId }: RunningFirefox): Promise<number> {
  const source = `
    const id = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid;
    const { children } = await ChromeUtils.requestProcInfo();
    return children.find(({ pid }) => pid === id).threads.find(({ tid }) => tid === id).cpuTime / 1e6;`;
  return Number(await runInWindow(marionette, extensionId, source));
}

/** Records come at the end of the script that causes them: none of the page's own is on its way. */
const readCounts = (page: Page): Promise<Omit<Stretch, 'busy'>> =>
  page.evaluate(() => {
    const { turns, own, seen } = window as unknown as { turns: number; own: number; seen: number };
    return { turns, foreign: seen - own };
  });

async function watchOnce(
  firefox: RunningFirefox,
  address: string,
  beginning: number,
  watched: number,
): Promise<Stretch> {
  const page = await firefox.browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  await sleep(beginning);
  const [began, worked] = [await readCounts(page), await readWorked(firefox)];
  await sleep(watched);
  const [ended, busy] = [await readCounts(page), (await readWorked(firefox)) - worked];
  await page.close();
  return { busy, turns: ended.turns - began.turns, foreign: ended.foreign };
}

/** Share of a core that Sidelight took beside the page: one that came to fewer turns has done less of its own work. */
const addedBy = (ours: Stretch, bare: Stretch, watched: number): number =>
  (ours.busy - (bare.busy * ours.turns) / bare.turns) / watched;

export interface WatchChoices {
  /** Ms in which the page is read for the first time. */
  readonly beginning: number;
  /** Ms that it is then watched for, in each browser. */
  readonly watched: number;
  /** How often in both; the order turns each time, so that what drifts falls on both. */
  readonly pairs: number;
}

export async function measureFirefoxShare(
  pair: FirefoxPair,
  address: string,
  { beginning, watched, pairs }: WatchChoices,
): Promise<FirefoxShare> {
  const watch = (firefox: RunningFirefox): Promise<Stretch> => watchOnce(firefox, address, beginning, watched);
  const seen: { readonly ours: Stretch; readonly bare: Stretch }[] = [];
  for (let turn = 0; turn < pairs; turn += 1) {
    const first = turn % 2 === 0 ? await watch(pair.ours) : null;
    const bare = await watch(pair.bare);
    seen.push({ ours: first ?? (await watch(pair.ours)), bare });
  }
  const added = seen.map(({ ours, bare }) => addedBy(ours, bare, watched));
  return {
    added: median(added),
    range: [Math.min(...added), Math.max(...added)],
    own: median(seen.map(({ bare }) => bare.busy / watched)),
    foreign: Math.max(...seen.map(({ ours }) => ours.foreign)),
  };
}
