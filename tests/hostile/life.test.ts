// How Sidelight comes and goes under an open page: switched off and on in the browser, updated, injected twice, removed; back
// from the cache, on paper. Nothing that was drawn stays, and nobody says a word.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Page } from 'puppeteer-core';
import { buildFolder } from '../../tools/drivers/start-sidelight.ts';
import { writeStored } from '../e2e/both-browsers.ts';
import { buildPage, describeHostile, listMarks, sentence, sentenceMarks, type Room } from './hostile-room.ts';
import { enterOwnWorld } from './own-world.ts';
import { readPrint } from './read-print.ts';
import { countHosts, openCard } from './rest-on.ts';

/** Ms in which everything is to be gone. */
const goneMs = 2000;

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

async function openMarked(room: Room, head = ''): Promise<Page> {
  const page = await room.open(buildPage(`<p>${sentence}</p>`, head));
  await expect.poll(() => listMarks(page)).toEqual(sentenceMarks);
  return page;
}

/** The reader comes back to the page and does something there. Chromium's scripts notice it; Firefox has ended them already. */
async function moveOver(page: Page): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
}

async function expectGone({ sidelight }: Room, page: Page): Promise<void> {
  await moveOver(page);
  await expect.poll(() => isAnythingSeen(page), { timeout: goneMs }).toBe(false);
  // In Firefox what is left shows nothing: names in the registry, and a host without a box.
  if (sidelight.name === 'firefox') return;
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await countHosts(page)).toBe(0);
}

/** Firefox puts the script into pages that are open already; in Chromium they have to be loaded again. */
async function expectBack(room: Room, page: Page, marks: readonly string[]): Promise<void> {
  if (room.sidelight.name === 'chromium') await page.reload();
  await expect.poll(() => listMarks(page)).toEqual(marks);
  expect(await page.evaluate(() => CSS.highlights.has('sidelight-active'))).toBe(false);
  expect(await countHosts(page)).toBe(0);
  await openCard(room, page);
  expect(await countHosts(page)).toBe(1);
}

/** For the tests that follow: marks tell that it has started. */
async function switchOnAgain({ sidelight }: Room, page: Page): Promise<void> {
  await sidelight.setEnabled(true);
  await page.bringToFront();
  await page.reload();
  await expect.poll(() => listMarks(page)).toEqual(sentenceMarks);
}

describeHostile('life', (room) => {
  it('does nothing on a page whose settings are switched off while it lies in the cache', async () => {
    const { pages, sidelight } = room();
    pages.add({ '/other': buildPage('<p>other</p>') });
    const remember = 'addEventListener("pageshow", (event) => { window.restored = event.persisted; })';
    const page = await openMarked(room(), `<script>${remember}</script>`);
    await page.goto(`${pages.origin}/other`);
    await writeStored({ ...room(), open: sidelight.open }, { 'site:127.0.0.1': 'off' });
    // Drivers wait for a load that a page from the cache does not have.
    await page.evaluate(() => setTimeout(() => history.back()));
    await expect.poll(() => page.evaluate(() => location.pathname).catch(() => '')).toBe('/page');
    await expect.poll(() => page.evaluate(() => (window as { restored?: boolean }).restored)).toBe(true);
    await expect.poll(() => listMarks(page)).toEqual([]);
  });

  it('prints nothing of its own, neither marks nor a card', async () => {
    const { pages, sidelight } = room();
    const page = await openMarked(room());
    const withMarks = await readPrint(page);
    await expect.poll(() => listMarks(page)).toEqual(sentenceMarks);
    await openCard(room(), page);
    const withCard = await readPrint(page);
    expect(await countHosts(page)).toBe(1);
    expect(await page.evaluate(() => CSS.highlights.has('sidelight-active'))).toBe(true);
    onTestFinished(() => switchOnAgain(room(), page));
    await sidelight.setEnabled(false);
    await page.bringToFront();
    await page.goto(`${pages.origin}/page`);
    const without = await readPrint(page);
    expect(withMarks).toBe(without);
    expect(withCard).toBe(without);
    // A line as thin as that of a mark would be seen.
    await page.addStyleTag({ content: 'p { text-decoration: underline 1.5px dotted }' });
    expect(await readPrint(page)).not.toBe(without);
  });

  it('goes when it is switched off in the browser, and comes back to the page as it is then', async () => {
    const page = await openMarked(room());
    await openCard(room(), page);
    await room().sidelight.setEnabled(false);
    await expectGone(room(), page);
    await page.evaluate(() => document.querySelector('p')?.replaceChildren('Vladimir Putin spoke with somebody.'));
    await room().sidelight.setEnabled(true);
    await page.bringToFront();
    await expectBack(room(), page, room().sidelight.name === 'firefox' ? ['Vladimir Putin'] : sentenceMarks);
    expect(await room().sidelight.readVoice()).toEqual([]);
  });

  it('is one, and works, after an update under an open card', async () => {
    const page = await openMarked(room());
    await openCard(room(), page);
    await room().sidelight.update();
    await moveOver(page);
    if (room().sidelight.name === 'chromium') await expectGone(room(), page);
    await expectBack(room(), page, sentenceMarks);
    expect(await room().sidelight.readVoice()).toEqual([]);
  });

  it('goes with the extension, at the next input, without a word', async () => {
    const page = await openMarked(room());
    await openCard(room(), page);
    expect(await isAnythingSeen(page)).toBe(true);
    await room().sidelight.uninstall();
    await expectGone(room(), page);
    expect(await room().sidelight.readVoice()).toEqual([]);
  });
});

describeHostile(
  'life in its own world',
  (room) => {
    const script = readFileSync(join(buildFolder('chromium'), 'annotator.js'), 'utf8');

    it('is one, however often it is injected', async () => {
      const page = await openMarked(room());
      const world = await enterOwnWorld(page);
      const once = await world.listListened();
      expect(once.length).toBeGreaterThan(10);
      for (let turn = 0; turn < 3; turn += 1) await world.run(script);
      await expect.poll(() => listMarks(page)).toEqual(sentenceMarks);
      await expect.poll(() => world.listListened()).toEqual(once);
      await openCard(room(), page);
      expect(await countHosts(page)).toBe(1);
    });

    it('listens to nothing any more where it is off, or gone', async () => {
      const unread = await room().open(buildPage('<p>Nobody</p>'));
      const unreadWorld = await enterOwnWorld(unread);
      await expect.poll(() => unreadWorld.listListened()).not.toEqual([]);
      const page = await openMarked(room());
      const world = await enterOwnWorld(page);
      await room().sidelight.uninstall();
      await expectGone(room(), page);
      expect(await world.listListened()).toEqual([]);
      // Nothing is shown there that input could take away: the page's next change ends it.
      await unread.bringToFront();
      await unread.evaluate(() => document.querySelector('p')?.replaceChildren('Vladimir Putin'));
      await expect.poll(() => unreadWorld.listListened()).toEqual([]);
      expect(await listMarks(unread)).toEqual([]);
    });
  },
  ['chromium'],
);
