// Storage that holds anything, that refuses everything, that two pages write to at once: defaults, a note that can be seen, and
// nothing lost or thrown.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { parsePageChoices } from '../../core/interaction/page-choices.ts';
import type { ExtensionApi } from '../../tools/drivers/extension-api.ts';
import type { OpenPage } from '../../tools/drivers/running-sidelight.ts';
import { buildFolder } from '../../tools/drivers/start-sidelight.ts';
import { readStored } from '../e2e/both-browsers.ts';
import { buildPage, describeHostile, listMarks, sentence, sentenceMarks, type Room } from './hostile-room.ts';
import { enterOwnWorld } from './own-world.ts';

declare const chrome: ExtensionApi;

const host = '127.0.0.1';
const corruptions = 50;
const seed = Number(process.env['STORAGE_SEED'] ?? Date.now() % 100_000);

/** Keys that the page reads, hosts that are names of properties, and whatever else lies there. */
const key = fc.oneof(
  fc.constantFrom(
    'settings',
    `site:${host}`,
    `not:${host}`,
    'site:__proto__',
    'not:constructor',
    'site:',
    'not:',
    'older-tabs',
  ),
  fc.string(),
);
const records = fc.dictionary(key, fc.oneof(fc.jsonValue(), fc.constantFrom('on', 'off', 'ON', '')), { maxKeys: 8 });

async function openMarked(room: Room): Promise<Page> {
  const page = await room.open(buildPage(`<p>${sentence}</p>`));
  await expect.poll(() => listMarks(page)).toEqual(sentenceMarks);
  return page;
}

const storeAll = ({ sidelight }: Room, stored: Readonly<Record<string, unknown>>): Promise<void> =>
  sidelight.background.evaluate(async (written) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(written);
  }, stored);

const isOn = (stored: Readonly<Record<string, unknown>>): boolean => {
  const { decision, settings } = parsePageChoices(host, stored);
  return decision.state === 'on' && settings.marks !== 'none';
};

const readText = (page: OpenPage): Promise<string> => page.evaluate(() => document.body.innerText);

const press = (page: OpenPage, words: string): Promise<boolean> =>
  page.evaluate((label) => {
    const found = [...document.querySelectorAll('label')].find(({ innerText }) => innerText.includes(label));
    found?.click();
    return found !== undefined;
  }, words);

describeHostile('storage', (room) => {
  it(
    `that holds anything is read as far as it can be, ${corruptions} times, seed ${seed}`,
    { timeout: 120_000 },
    async () => {
      const page = await openMarked(room());
      for (const stored of fc.sample(records, { numRuns: corruptions, seed })) {
        await storeAll(room(), stored);
        await expect
          .poll(async () => (await listMarks(page)).length > 0, { message: JSON.stringify(stored) })
          .toBe(isOn(stored));
      }
      const options = await room().sidelight.openOwnPage('options.html');
      await expect.poll(async () => (await readText(options)).length).toBeGreaterThan(100);
      await options.close();
      // Still there, and still listening.
      await storeAll(room(), { settings: [], [`site:${host}`]: 'off' });
      await expect.poll(() => listMarks(page)).toEqual([]);
      await storeAll(room(), { settings: 7, [`site:${host}`]: 'on', [`not:${host}`]: { length: 9 } });
      await expect.poll(() => listMarks(page)).toEqual(sentenceMarks);
      expect(await room().sidelight.readVoice()).toEqual([]);
    },
  );

  it('that two pages write to at once loses nothing', async () => {
    const rounds = [
      { labels: ['Every mention', 'Dark'], settings: { marks: 'every', theme: 'dark' } },
      { labels: ['None', 'Light'], settings: { marks: 'none', theme: 'light' } },
      { labels: ['Every mention', 'Dark'], settings: { marks: 'every', theme: 'dark' } },
      { labels: ['None', 'Light'], settings: { marks: 'none', theme: 'light' } },
    ];
    // Each presses its own button as soon as it hears the word.
    const listen = (page: OpenPage, place: number): Promise<void> =>
      page.evaluate((at) => {
        new BroadcastChannel('round').addEventListener('message', ({ data }: MessageEvent<readonly string[]>) =>
          [...document.querySelectorAll('label')].find(({ innerText }) => innerText.trim() === data[at])?.click(),
        );
      }, place);
    const first = await room().sidelight.openOwnPage('options.html');
    await expect.poll(async () => (await readText(first)).length).toBeGreaterThan(100);
    await listen(first, 0);
    const second = await room().sidelight.openOwnPage('options.html');
    await expect.poll(async () => (await readText(second)).length).toBeGreaterThan(100);
    await listen(second, 1);
    for (const { labels, settings } of rounds) {
      // A channel has no origin to name: it is the extension's own.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      await second.evaluate((round) => new BroadcastChannel('round').postMessage(round), labels);
      await expect.poll(() => readStored({ ...room(), open: room().sidelight.open })).toMatchObject({ settings });
    }
    await second.close();
    await first.close();
  });

  it('that refuses to be written says so, and everything goes on', async () => {
    const options = await room().sidelight.openOwnPage('options.html');
    await expect.poll(async () => (await readText(options)).length).toBeGreaterThan(100);
    const before = await readText(options);
    await options.evaluate(() => {
      const refuse = (): never => {
        throw new Error('the disk is full');
      };
      Object.assign(chrome.storage.local, { set: refuse, remove: refuse });
    });
    await expect.poll(() => press(options, 'Every mention')).toBe(true);
    const readNote = () => options.evaluate(() => document.querySelector('[role="alert"]')?.textContent ?? '');
    await expect.poll(readNote).toMatch(/\w/);
    expect(before).not.toContain(await readNote());
    expect(await readStored({ ...room(), open: room().sidelight.open })).toEqual({});
    await options.close();
    expect(await room().sidelight.readVoice()).toEqual([]);
  });
});

describeHostile(
  'storage in a page',
  (room) => {
    it('that refuses to be read leaves the page alone', async () => {
      const page = await openMarked(room());
      const world = await enterOwnWorld(page);
      await world.run(`chrome.storage.local.get = () => { throw new Error('broken'); }`);
      await world.run(readFileSync(join(buildFolder('chromium'), 'annotator.js'), 'utf8'));
      await expect.poll(() => listMarks(page)).toEqual([]);
      expect(await room().sidelight.readVoice()).toEqual([]);
    });
  },
  ['chromium'],
);
