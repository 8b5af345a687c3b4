// Resting on a name opens the card of that subject, with the real pointer; Escape closes it and leaves nothing behind.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { describeInBoth, type Stage, writeStored } from './both-browsers.ts';
import { findMark, readMarks } from './marked-text.ts';

const openPage = async (stage: Stage, path: string): Promise<Page> => {
  const page = await stage.open(path);
  await expect.poll(async () => (await readMarks(page)).length).toBeGreaterThan(2);
  return page;
};

/** Comes from the side in a few steps, as a hand does, and stays. */
async function restOn(page: Page, subject: string): Promise<void> {
  const { x, y } = await findMark(page, subject);
  await page.mouse.move(20, y + 60);
  await page.mouse.move(x, y, { steps: 12 });
}

const subjects = [
  { subject: 'kim-jong-un', name: /Kim Jong Un/ },
  { subject: 'vladimir-putin', name: /Vladimir Putin/ },
  { subject: 'xi-jinping', name: /Xi Jinping/ },
  { subject: 'treaty-kp-ru-2024', name: /2024/ },
];

describeInBoth('the card', undefined, (stage) => {
  it.each(subjects)('opens for $subject, names its sources, closes with Escape', async ({ subject, name }) => {
    const page = await openPage(stage(), 'night.html');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await restOn(page, subject);
    const read = () => stage().sidelight.readCard(page);
    await expect.poll(read).toMatchObject({ name: expect.stringMatching(name) as string });
    // "24 News HD", "Xinhua by way of …": every card about them quotes at least one of the five articles.
    expect((await read())?.text).toMatch(/24 News|China Daily|Khabar|Asian Affairs|globalsouth/i);
    expect(await page.evaluate(() => document.querySelectorAll('sidelight-card').length)).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(read).toBeNull();
    await expect.poll(() => page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it.each([
    { script: 'another script', path: 'zh.html' },
    { script: 'a script that runs from right to left', path: 'ar.html' },
  ])('opens on a page in $script', async ({ path }) => {
    const page = await openPage(stage(), path);
    await restOn(page, 'xi-jinping');
    await expect
      .poll(() => stage().sidelight.readCard(page))
      .toMatchObject({ name: expect.stringContaining('Xi') as string });
  });

  it('does not open for a pointer that passes', async () => {
    const page = await openPage(stage(), 'night.html');
    const { x, y } = await findMark(page, 'kim-jong-un');
    await page.mouse.move(x - 200, y);
    await page.mouse.move(x + 200, y, { steps: 20 });
    await sleep(1_200);
    expect(await stage().sidelight.readCard(page)).toBeNull();
    // And would have, had it stayed.
    await page.mouse.move(x, y, { steps: 20 });
    await expect.poll(() => stage().sidelight.readCard(page)).not.toBeNull();
  });

  it('closes when the pointer has gone', async () => {
    const page = await openPage(stage(), 'night.html');
    await restOn(page, 'kim-jong-un');
    await expect.poll(() => stage().sidelight.readCard(page)).not.toBeNull();
    await page.mouse.move(1200, 20, { steps: 5 });
    await expect.poll(() => stage().sidelight.readCard(page)).toBeNull();
  });

  it('opens by the keyboard, at the next mention', async () => {
    const page = await openPage(stage(), 'night.html');
    await stage().sidelight.runCommand('next-mention');
    await expect
      .poll(() => stage().sidelight.readCard(page))
      .toMatchObject({ name: expect.stringContaining('Putin') as string });
    await page.keyboard.press('Escape');
    await expect.poll(() => stage().sidelight.readCard(page)).toBeNull();
  });

  it('opens for mentions that are not drawn, but never when the reader wants it by key only', async () => {
    await writeStored(stage(), { settings: { marks: 'every', openDelayMs: null } });
    const page = await openPage(stage(), 'night.html');
    await restOn(page, 'kim-jong-un');
    await sleep(1_500);
    expect(await stage().sidelight.readCard(page)).toBeNull();
    // The same pointer opens it as soon as the reader wants that.
    await writeStored(stage(), { settings: { marks: 'every', openDelayMs: 450 } });
    await sleep(300);
    await restOn(page, 'kim-jong-un');
    await expect.poll(() => stage().sidelight.readCard(page)).not.toBeNull();
  });
});
