// A finger: a tap on a name opens a sheet along the bottom; everything else that a finger does is the page's.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { buildPage, describeHostile, listMarks, type Room } from '../hostile/hostile-room.ts';
import { countHosts } from '../hostile/rest-on.ts';
import { centreOf, findControl } from './card-controls.ts';

const phone = { width: 390, height: 780 };
/** Longer than a sheet has ever taken to open. */
const openingMs = 800;

const body = `<p style="margin: 90px 0; font-size: 20px">Yesterday Vladimir Putin wrote to
  <a href="/linked">Xi Jinping</a>, not to <a href="#here">Xi</a>. <button type="button" onclick="this.textContent = 'pressed'">Kim Jong Un</button></p>
  <p style="height: 2000px">The rest of the page.</p>`;

async function openOnPhone(room: Room): Promise<Page> {
  room.pages.add({ '/linked': buildPage('<p>The linked page.</p>') });
  const page = await room.open(buildPage(body, '<meta name="viewport" content="width=device-width">'));
  // Only Chromium can tell a page that it is on a phone; Firefox takes fingers wherever it is.
  await page.setViewport(room.sidelight.name === 'chromium' ? { ...phone, hasTouch: true, isMobile: true } : phone);
  await expect.poll(() => listMarks(page)).toContain('Xi Jinping');
  return page;
}

/** Middle of the first text that a pattern fits. */
function findText(page: Page, words: string): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const found = new RegExp(wanted).exec(walker.currentNode.nodeValue ?? '');
      if (!found) continue;
      const range = new Range();
      range.setStart(walker.currentNode, found.index);
      range.setEnd(walker.currentNode, found.index + found[0].length);
      const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`no ${wanted}`);
  }, words);
}

async function tap(page: Page, words: string): Promise<void> {
  const { x, y } = await findText(page, words);
  await page.touchscreen.tap(x, y);
}

async function openSheet(room: Room): Promise<Page> {
  const page = await openOnPhone(room);
  await tap(page, 'Vladimir Putin');
  await expect.poll(() => room.sidelight.readCard(page)).toMatchObject({ name: 'Vladimir Putin' });
  return page;
}

describeHostile('a finger', (room) => {
  it('opens a sheet along the bottom, with controls that a finger can hit', async () => {
    const page = await openSheet(room());
    const card = await room().sidelight.readCard(page);
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    expect(card?.box).toMatchObject({ x: 0, width });
    expect(Math.round((card?.box.y ?? 0) + (card?.box.height ?? 0))).toBe(phone.height);
    const close = findControl(card, 'Close');
    expect(Math.min(close.width, close.height)).toBeGreaterThanOrEqual(44);
    // It stands still, with nothing beside it to be compared with.
    expect(card?.controls.filter(({ name }) => name.includes('Pin'))).toEqual([]);
  });

  it('closes the sheet by its button, by a tap outside, and by Escape', async () => {
    const page = await openSheet(room());
    const { x, y } = centreOf(findControl(await room().sidelight.readCard(page), 'Close'));
    await page.touchscreen.tap(x, y);
    await expect.poll(() => countHosts(page)).toBe(0);
    for (const close of [() => page.touchscreen.tap(200, 20), () => page.keyboard.press('Escape')]) {
      await tap(page, 'Vladimir Putin');
      await expect.poll(() => countHosts(page)).toBe(1);
      await close();
      await expect.poll(() => countHosts(page)).toBe(0);
    }
  });

  it('moves neither page nor sheet by drawing over the sheet', async () => {
    const page = await openSheet(room());
    const { box } = (await room().sidelight.readCard(page)) ?? { box: null };
    await swipe(page, { x: 200, y: (box?.y ?? 0) + 220 }, -120);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await countHosts(page)).toBe(1);
  });

  it('follows a link as without us, and presses a button', async () => {
    const page = await openOnPhone(room());
    await tap(page, 'Kim Jong Un');
    await expect.poll(() => page.evaluate(() => document.querySelector('button')?.textContent)).toBe('pressed');
    await tap(page, 'Xi Jinping');
    await expect.poll(() => page.evaluate(() => location.pathname).catch(() => '')).toBe('/linked');
  });

  it('opens nothing by pressing long, by scrolling, or on a name that is linked', async () => {
    const page = await openOnPhone(room());
    const { x, y } = await findText(page, 'Vladimir Putin');
    const finger = await page.touchscreen.touchStart(x, y);
    await sleep(1200);
    await finger.end();
    await tap(page, 'Xi(?! Jinping)');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#here');
    await sleep(openingMs);
    expect(await countHosts(page)).toBe(0);
    await swipe(page, { x, y: y + 300 }, -40);
    const from = await findText(page, 'Vladimir Putin');
    await swipe(page, from, -80);
    await sleep(openingMs);
    expect(await countHosts(page)).toBe(0);
  });
});

describeHostile(
  'a finger that scrolls',
  (room) => {
    it('moves the page from a name on, and opens nothing', async () => {
      const page = await openOnPhone(room());
      await swipe(page, await findText(page, 'Vladimir Putin'), -80);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(30);
      await sleep(openingMs);
      expect(await countHosts(page)).toBe(0);
      // A tap on the same name does open.
      await tap(page, 'Vladimir Putin');
      await expect.poll(() => countHosts(page)).toBe(1);
    });
  },
  // A driver's finger does not scroll in Firefox.
  ['chromium'],
);

/** Puts the finger down, draws it up or down, and lifts it. */
async function swipe(page: Page, { x, y }: { readonly x: number; readonly y: number }, by: number): Promise<void> {
  const finger = await page.touchscreen.touchStart(x, y);
  for (let step = 1; step <= 8; step += 1) {
    await finger.move(x, y + (by * step) / 8);
    await sleep(16);
  }
  await finger.end();
}
