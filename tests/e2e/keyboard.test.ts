// Cards without a pointer: open, pin, compare, lead back and close, by keys alone.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { ExtensionApi } from '../../tools/drivers/extension-api.ts';
import { describeInBoth, type Stage, writeStored } from './both-browsers.ts';
import { readMarks } from './marked-text.ts';

declare const chrome: ExtensionApi;

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
    await expect.poll(readName).toMatch(/[a-z]/);
    const pinned = await readName();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const before = await findActive(page);
    await sidelight.runCommand('next-mention');
    // An Escape that comes before the second card would close the pinned one, which has the focus until then.
    await expect.poll(() => findActive(page)).not.toBe(before);
    expect(await page.evaluate(() => document.querySelectorAll('sidelight-card').length)).toBe(1);
    // Escape closes the open card; the pinned one stays.
    await page.keyboard.press('Escape');
    await expect.poll(readName).toBe(pinned);
    await sidelight.runCommand('previous-mention');
    // Back at the mention before, whose card stands: the focus goes into it, which shows nowhere outside of its closed root.
    await sleep(500);
    await page.keyboard.press('Escape');
    await expect.poll(readName).toBeNull();
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('sidelight-card').length)).toBe(0);
  });

  it('go on from the last one that was closed', async () => {
    await writeStored(stage(), { settings: { marks: 'every' } });
    const page = await openPage(stage());
    const { sidelight } = stage();
    const visited: number[] = [];
    for (const command of ['next-mention', 'next-mention', 'next-mention', 'previous-mention'] as const) {
      await sidelight.runCommand(command);
      await expect.poll(() => findActive(page)).toBeGreaterThanOrEqual(0);
      visited.push(await findActive(page));
      await page.keyboard.press('Escape');
      await expect.poll(() => findActive(page)).toBe(-1);
    }
    expect(visited).toEqual([0, 1, 2, 1]);
  });

  it('take the focus in, let Tab go through all they offer, and give it back', async () => {
    const page = await openPage(stage());
    const { sidelight } = stage();
    await page.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus());
    await sidelight.runCommand('next-mention');
    await expect.poll(() => sidelight.readCard(page)).not.toBeNull();
    const { name = '', controls = [] } = (await sidelight.readCard(page)) ?? {};
    const scrolled = await page.evaluate(() => scrollY);
    const isInside = (): Promise<boolean> =>
      page.evaluate(() => document.activeElement?.localName === 'sidelight-card');
    expect(await isInside()).toBe(true);
    for (let control = 0; control < controls.length; control += 1) {
      await page.keyboard.press('Tab');
      expect(await isInside()).toBe(true);
    }
    // The last one leads to the full page about the same subject.
    expect(controls.at(-1)?.name).toContain('Sidelight');
    expect((await sidelight.readCard(page))?.name).toBe(name);
    await page.keyboard.press('Escape');
    await expect.poll(() => sidelight.readCard(page)).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.closest('nav') !== null)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

  it('bring their mentions out from under a header that stays', async () => {
    const page = await openPage(stage());
    await page.evaluate(() => {
      const header = document.createElement('header');
      header.id = 'stays';
      header.style.cssText = 'position: sticky; top: 0; height: 250px; background: gray; z-index: 9';
      document.body.prepend(header);
      for (const paragraph of document.querySelectorAll('article > p')) paragraph.after(document.createElement('hr'));
      for (const line of document.querySelectorAll('hr')) line.style.margin = '900px 0';
    });
    for (const command of ['next-mention', 'next-mention', 'next-mention', 'previous-mention'] as const) {
      await stage().sidelight.runCommand(command);
      await expect.poll(() => findActive(page)).toBeGreaterThanOrEqual(0);
      const seen = await page.evaluate(() => {
        const [active] = [...(CSS.highlights.get('sidelight-active') ?? [])] as Range[];
        const { x, y, width, height } = active?.getClientRects()[0] ?? new DOMRect();
        return document.elementFromPoint(x + width / 2, y + height / 2)?.contains(active?.startContainer ?? null);
      });
      expect(seen).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => findActive(page)).toBe(-1);
    }
  });

  it('and the popup has keys of its own', async () => {
    const { sidelight } = stage();
    await openPage(stage());
    // Chromium opens it itself, where no driver’s keys reach.
    if (sidelight.name === 'chromium') return;
    await sidelight.runCommand('_execute_action');
    await expect
      .poll(() => sidelight.background.evaluate(() => chrome.extension.getViews({ type: 'popup' }).length))
      .toBe(1);
  });

  it('leave no node and no listener behind', async () => {
    const page = await openPage(stage());
    const { sidelight } = stage();
    // Only Chromium counts them.
    if (sidelight.name !== 'chromium') return;
    async function openAndClose(times: number): Promise<void> {
      for (let turn = 0; turn < times; turn += 1) {
        await sidelight.runCommand(turn % 2 ? 'next-mention' : 'previous-mention');
        await expect.poll(() => sidelight.readCard(page)).not.toBeNull();
        await page.keyboard.press('Escape');
        await expect.poll(() => page.evaluate(() => document.querySelector('sidelight-card'))).toBeNull();
      }
    }
    await sidelight.runCommand('next-mention');
    await sidelight.runCommand('next-mention');
    await openAndClose(4);
    const before = await countInMemory(page);
    await openAndClose(30);
    const after = await countInMemory(page);
    expect(after.nodes - before.nodes).toBeLessThanOrEqual(50);
    expect(Math.abs(after.listeners - before.listeners)).toBeLessThanOrEqual(2);
  });
});

/** Number of the mention whose card is open among all that are marked, in the order of the page; -1: none is. */
function findActive(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [active] = [...(CSS.highlights.get('sidelight-active') ?? [])] as Range[];
    const names = [...CSS.highlights.keys()].filter((name) => name.startsWith('sidelight-'));
    const others = names.filter((name) => name !== 'sidelight-active');
    const ranges = others.flatMap((name) => [...(CSS.highlights.get(name) ?? [])] as Range[]);
    const isBefore = (range: Range): boolean =>
      active !== undefined && range.compareBoundaryPoints(Range.START_TO_START, active) < 0;
    return active ? ranges.filter(isBefore).length : -1;
  });
}

async function countInMemory(page: Page): Promise<{ readonly nodes: number; readonly listeners: number }> {
  const session = await page.createCDPSession();
  // Some garbage is only found to be garbage once other garbage has gone.
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { nodes, listeners };
}
