// Cards without a pointer: open, pin, compare, lead back and close, by keys alone.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { describeInBoth, type Stage } from './both-browsers.ts';
import { readMarks } from './marked-text.ts';

async function openPage(stage: Stage): Promise<Page> {
  const page = await stage.open('night.html');
  await expect.poll(async () => (await readMarks(page)).length).toBeGreaterThan(2);
  return page;
}

describeInBoth('cards by keyboard', undefined, (stage) => {
  it('are opened, pinned, led back to and closed', async () => {
    const page = await openPage(stage());
    const { sidelight } = stage();
    const readName = async (): Promise<string | null> => (await sidelight.readCard(page))?.name ?? null;
    await sidelight.runCommand('next-mention');
    await expect.poll(readName).toContain('Putin');

    // The dialog has the focus; its first control is the pin.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(readName).toBeNull();

    await sidelight.runCommand('next-mention');
    await expect.poll(readName).toContain('Putin');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await sidelight.runCommand('next-mention');
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('sidelight-card').length)).toBe(1);
    // Escape closes the open card; the pinned one stays.
    await page.keyboard.press('Escape');
    await expect.poll(readName).toContain('Putin');
    await sidelight.runCommand('next-mention');
    await sidelight.runCommand('previous-mention');
    // Back at the first mention, whose card stands: the focus goes into it, which shows nowhere outside of its closed root.
    await sleep(500);
    await page.keyboard.press('Escape');
    await expect.poll(readName).toBeNull();
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('sidelight-card').length)).toBe(0);
  });
});
