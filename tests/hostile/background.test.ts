// The background is ended at any moment, as browsers end it when they need its memory: whatever the reader does then works all
// the same. `KILLS=50` for a long run; `KILL_SEED` comes back to one that failed.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { ExtensionApi } from '../../tools/drivers/extension-api.ts';
import { centreOf, findControl } from '../e2e/card-controls.ts';
import { buildPage, describeHostile, listMarks, sentence, sentenceMarks, type Room } from './hostile-room.ts';
import { countHosts, openCard } from './rest-on.ts';

declare const chrome: ExtensionApi;

const kills = Number(process.env['KILLS'] ?? 10);
const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 100_000);
/** Ms after the beginning of an action in which the background may be ended: before, during and after what it is asked. */
const longestDelayMs = 700;
/** Ms a turn at most: a switch is thrown twice in one. */
const turnMs = 8_000;

/** Numbers from 0 to 1, the same for the same seed: a linear congruential generator with the constants of Numerical Recipes. */
function createRandom(start: number): () => number {
  let state = start;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}

/**
 * What a reader does, and how it is seen to have worked. `kill` ends the background at a moment of its own from now on; it is awaited
 * before a test asks the background itself.
 */
type Action = (room: Room, page: Page, kill: () => Promise<void>) => Promise<void>;

const openAndClose: Action = async (room, page, kill) => {
  await Promise.all([openCard(room, page), kill()]);
  await page.keyboard.press('Escape');
  await expect.poll(() => countHosts(page)).toBe(0);
};

const listTabs = ({ sidelight }: Room): Promise<readonly number[]> =>
  sidelight.background.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id));

const openInSidelight: Action = async (room, page, kill) => {
  const before = await listTabs(room);
  const listNew = async (): Promise<readonly number[]> => (await listTabs(room)).filter((id) => !before.includes(id));
  const { x, y } = centreOf(findControl(await openCard(room, page), 'Open in Sidelight'));
  await Promise.all([page.mouse.click(x, y), kill()]);
  await expect.poll(async () => (await listNew()).length).toBeGreaterThan(0);
  await room.sidelight.background.evaluate((ids) => chrome.tabs.remove(ids), await listNew());
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expect.poll(() => countHosts(page)).toBe(0);
};

const countOnBadge: Action = async ({ sidelight }, page, kill) => {
  await Promise.all([page.reload(), kill()]);
  await expect.poll(() => listMarks(page)).toEqual(sentenceMarks);
  const readBadge = () =>
    sidelight.background.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    });
  await expect.poll(readBadge).toBe('2');
};

const throwSwitch: Action = async ({ sidelight }, page, kill) => {
  for (const marks of [[], sentenceMarks]) {
    const popup = await sidelight.openPopup();
    const press = () =>
      popup.evaluate(() => {
        const button = document.querySelector<HTMLElement>('[role="switch"]');
        button?.click();
        return button !== null;
      });
    const killed = kill();
    await expect.poll(press).toBe(true);
    await killed;
    await expect.poll(() => listMarks(page)).toEqual(marks);
    await popup.close();
  }
};

const actions: readonly Action[] = [openAndClose, openInSidelight, countOnBadge, throwSwitch];

describeHostile('a background that is killed', (room) => {
  it(`fails no action in ${kills} turns, seed ${seed}`, { timeout: 20_000 + kills * turnMs }, async () => {
    const random = createRandom(seed);
    const kill = async (): Promise<void> => {
      await sleep(random() * longestDelayMs);
      await room().sidelight.killBackground();
    };
    const page = await room().open(buildPage(`<p>${sentence}</p>`));
    await expect.poll(() => listMarks(page)).toEqual(sentenceMarks);
    for (let turn = 0; turn < kills; turn += 1)
      await (actions[turn % actions.length] ?? openAndClose)(room(), page, kill);
    expect(await room().sidelight.readVoice()).toEqual([]);
  });
});
