// How Sidelight comes and goes under an open page: removed, updated, its background killed; back from the cache, ahead of
// being seen, on paper.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { writeStored } from '../e2e/both-browsers.ts';
import { buildPage, describeHostile, listMarks, sentence, sentenceMarks } from './hostile-room.ts';
import { countHosts, openCard } from './rest-on.ts';

/** How often the background is killed; a card each costs about a second. */
const kills = 8;

/** A card, or a mark on a name. */
function isAnythingSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const host = document.querySelector('sidelight-card');
    const isMarked = [...CSS.highlights.keys()].some((name) => {
      const { textDecorationLine, backgroundColor } = getComputedStyle(document.body, `::highlight(${name})`);
      return textDecorationLine !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)';
    });
    return host?.checkVisibility() === true || isMarked;
  });
}

describeHostile('life', (room) => {
  it('opens every card, however often the background is killed', { timeout: 120_000 }, async () => {
    const page = await room().open(buildPage(`<p>${sentence}</p>`));
    await expect.poll(() => listMarks(page)).toEqual(sentenceMarks);
    for (let turn = 0; turn < kills; turn += 1) {
      await room().sidelight.killBackground();
      await openCard(room(), page, turn % 2 ? 'xi-jinping' : 'vladimir-putin');
      await page.keyboard.press('Escape');
      await expect.poll(() => countHosts(page)).toBe(0);
    }
  });

  it('does nothing on a page whose settings are switched off while it lies in the cache', async () => {
    const { pages, sidelight } = room();
    pages.add({ '/other': buildPage('<p>other</p>') });
    const page = await room().open(
      buildPage(
        `<p>${sentence}</p>`,
        '<script>addEventListener("pageshow", (event) => { window.restored = event.persisted; })</script>',
      ),
    );
    await expect.poll(() => listMarks(page)).toEqual(sentenceMarks);
    await page.goto(`${pages.origin}/other`);
    await writeStored({ ...room(), open: sidelight.open }, { 'site:127.0.0.1': 'off' });
    // Drivers wait for a load that a page from the cache does not have.
    await page.evaluate(() => setTimeout(() => history.back()));
    await expect.poll(() => page.evaluate(() => location.pathname).catch(() => '')).toBe('/page');
    await expect.poll(() => page.evaluate(() => (window as { restored?: boolean }).restored)).toBe(true);
    await expect.poll(() => listMarks(page)).toEqual([]);
  });

  it('prints nothing of its own', async () => {
    const page = await room().open(buildPage(`<p>${sentence}</p>`));
    await expect.poll(() => listMarks(page)).toEqual(sentenceMarks);
    const print = async (): Promise<string> =>
      // Dates and ids of the file, which differ each time.
      Buffer.from(await page.pdf())
        .toString('latin1')
        .replaceAll(/\/(CreationDate|ModDate|ID)[^\n]*/g, '');
    const withMarks = await print();
    await writeStored({ ...room(), open: room().sidelight.open }, { 'site:127.0.0.1': 'off' });
    await expect.poll(() => listMarks(page)).toEqual([]);
    const without = await print();
    expect(withMarks.length).toBeGreaterThan(1000);
    expect(withMarks).toBe(without);
  });

  it('goes with the extension, at the next input, without a word', async () => {
    const page = await room().open(buildPage(`<p>${sentence}</p>`));
    await expect.poll(() => listMarks(page)).toEqual(sentenceMarks);
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    page.on('pageerror', (error) => told.push(String(error)));
    await openCard(room(), page);
    expect(await isAnythingSeen(page)).toBe(true);
    await room().sidelight.uninstall();
    await sleep(200);
    await page.mouse.move(300, 300);
    await page.mouse.move(310, 310);
    // Chromium's scripts tidy up at the next input. Firefox ends them at once and takes their styles: nothing is to be seen.
    await expect.poll(() => isAnythingSeen(page), { timeout: 2000 }).toBe(false);
    expect(told).toEqual([]);
  });
});
