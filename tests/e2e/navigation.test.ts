// Going away and coming back: pages from the back/forward cache, pages that are rendered ahead, and our own addresses.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { OpenPage } from '../../tools/drivers/running-sidelight.ts';
import { buildPage, describeHostile, listMarks, sentence, sentenceMarks, type Room } from '../hostile/hostile-room.ts';
import { countHosts, openCard } from '../hostile/rest-on.ts';

const noteRestored = '<script>addEventListener("pageshow", (event) => { window.restored = event.persisted; })</script>';

/** Leaves a page with an open card for another, and comes back to it from the cache. */
async function leaveAndComeBack(room: Room, page: Page): Promise<void> {
  room.pages.add({ '/other': buildPage('<p>other</p>') });
  await openCard(room, page);
  // By address: a click would close the card first.
  await page.goto(`${room.pages.origin}/other`);
  // Drivers wait for a load that a page from the cache does not have.
  await page.evaluate(() => setTimeout(() => history.back()));
  await expect.poll(() => page.evaluate(() => location.pathname).catch(() => '')).toBe('/page');
  expect(await page.evaluate(() => (window as { restored?: boolean }).restored)).toBe(true);
}

describeHostile('a page that was left', (room) => {
  it('comes back from the cache with its marks, without its card, and answers', async () => {
    const page = await room().open(buildPage(`<p>${sentence}</p>`, noteRestored));
    await expect.poll(() => listMarks(page)).toEqual(sentenceMarks);
    await leaveAndComeBack(room(), page);
    await expect.poll(() => countHosts(page)).toBe(0);
    await expect.poll(() => listMarks(page)).toEqual(sentenceMarks);
    await page.mouse.move(900, 600);
    await openCard(room(), page, 'xi-jinping');
    expect(await countHosts(page)).toBe(1);
    expect(await listMarks(page)).toEqual(sentenceMarks);
  });
});

describeHostile('a page that is rendered ahead', (room) => {
  it('is marked when it is seen, and not before', async () => {
    const { pages, sidelight } = room();
    // Firefox renders nothing ahead.
    if (sidelight.name !== 'chromium') return;
    const watch = `<script>window.seen = []; (function look() {
      seen.push([document.prerendering, [...CSS.highlights.keys()].length]);
      if (seen.length < 200) setTimeout(look, 20);
    })()</script>`;
    pages.add({ '/ahead': buildPage(`<p>${sentence}</p>`, watch) });
    const rules = JSON.stringify({ prerender: [{ source: 'list', urls: ['/ahead'], eagerness: 'immediate' }] });
    const page = await room().open(
      buildPage('<a href="/ahead">ahead</a>', `<script type="speculationrules">${rules}</script>`),
    );
    // As long as a page takes to be marked, three times over.
    await sleep(1500);
    await page.evaluate(() => setTimeout(() => document.querySelector('a')?.click()));
    await expect.poll(() => listMarks(page).catch(() => [])).toEqual(sentenceMarks);
    const seen = await page.evaluate(() => (window as unknown as { seen: readonly [boolean, number][] }).seen);
    const ahead = seen.filter(([isAhead]) => isAhead).map(([, marks]) => marks);
    expect(ahead.length).toBeGreaterThan(10);
    expect(Math.max(...ahead)).toBe(0);
  });
});

describeHostile('the full page', (room) => {
  const readTitle = (page: OpenPage): Promise<string> => page.evaluate(() => document.title);
  const readPlace = (page: OpenPage): Promise<string> => page.evaluate(() => location.hash);

  it('opens at an address, and goes back and forward through places', async () => {
    const page = await room().sidelight.openOwnPage('popup.html#/person/xi-jinping');
    await expect.poll(() => readTitle(page)).toBe('Xi Jinping · Sidelight');
    const heading = (): Promise<string> => page.evaluate(() => document.body.innerText);
    await expect.poll(heading).toContain('习近平');
    await page.evaluate(() => document.querySelector<HTMLElement>('.publisher')?.click());
    await expect.poll(() => readPlace(page)).toMatch(/^#\/(source|statement)\//);
    const second = await readPlace(page);
    await expect.poll(() => readTitle(page)).not.toBe('Xi Jinping · Sidelight');
    await page.evaluate(() => history.back());
    await expect.poll(() => readPlace(page)).toBe('#/person/xi-jinping');
    await expect.poll(() => readTitle(page)).toBe('Xi Jinping · Sidelight');
    await page.evaluate(() => history.forward());
    await expect.poll(() => readPlace(page)).toBe(second);
    await page.close();
  });

  it('comes back to where the reader had scrolled', async () => {
    const page = await room().sidelight.openOwnPage('popup.html#/person/xi-jinping');
    const readScroll = (): Promise<number> => page.evaluate(() => Math.round(scrollY));
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight))
      .toBeGreaterThan(400);
    await page.evaluate(() => scrollTo({ top: 350, behavior: 'instant' }));
    await page.evaluate(() => (location.hash = '#/people'));
    await expect.poll(() => readTitle(page)).not.toBe('Xi Jinping · Sidelight');
    await page.evaluate(() => history.back());
    await expect.poll(() => readTitle(page)).toBe('Xi Jinping · Sidelight');
    await expect.poll(readScroll).toBe(350);
    await page.close();
  });

  it.each(['#/person/nobody', '#/nowhere', '#/person/', '#/%E0%A4%A'])('has something to say at %s', async (hash) => {
    const page = await room().sidelight.openOwnPage(`popup.html${hash}`);
    await expect.poll(() => page.evaluate(() => document.body.innerText.length)).toBeGreaterThan(60);
    expect(await page.evaluate(() => document.querySelectorAll('a[href], button').length)).toBeGreaterThan(2);
    await page.close();
  });
});
