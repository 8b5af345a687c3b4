// The card on pages that do not want it, or that have layers of their own: styles against it, a host that is thrown out, dialogs
// and fullscreen elements before and after it.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { readStored } from '../e2e/both-browsers.ts';
import { buildPage, describeHostile, listMarks, sentence, sentenceMarks, type Room } from './hostile-room.ts';
import { countHosts, openCard, restOn } from './rest-on.ts';
import { countDifferentPixels } from './compare-shots.ts';

/** Styles that a page may well have, or may have against us. Text stays where it is, so that the card has one place to be. */
const hostileStyles: Readonly<Record<string, string>> = {
  'a root font of 1 px': 'html { font-size: 1px !important }',
  'a root font of 40 px': 'html { font-size: 40px !important }',
  'styles for everything': `sidelight-card, sidelight-card::before, sidelight-card::after { all: unset !important; display: none !important; visibility: hidden !important;
     opacity: 0 !important; color: red !important; font: 40px fantasy !important; transform: rotate(9deg) !important; filter: invert(1) !important;
     clip-path: circle(0) !important; width: 9px !important; zoom: 3 !important; pointer-events: none !important; inset: auto !important }`,
  'text and shade of the host': `sidelight-card::before { content: "AD" !important; position: fixed !important; inset: 0 !important; background: red !important;
     z-index: 9 !important; display: block !important }
     sidelight-card::backdrop { background: red !important }`,
  'inherited properties': `html { color: red; font: italic 900 30px/3 fantasy; letter-spacing: 9px; word-spacing: 9px; text-transform: uppercase; text-indent: 50px;
     text-align: right; white-space: pre; hyphens: auto; cursor: wait; list-style: square; visibility: visible; text-shadow: 1px 1px red; -webkit-text-stroke: 1px red }`,
  'custom properties':
    '* { --ink: red; --ground: red; --accent: red; --line: red; --text: red; --background: red; --gap: 90px; --radius: 90px }',
  'blending and opacity': 'sidelight-card { mix-blend-mode: difference !important; opacity: .3 !important }',
  'running from right to left': 'html { direction: rtl } * { direction: rtl !important }',
  'vertical writing': 'sidelight-card { writing-mode: vertical-rl !important }',
  'animations and transitions': `@keyframes x { from { opacity: 0; transform: none } to { opacity: 0; transform: scale(3) } }
     sidelight-card { animation: x 1s infinite !important; transition: all 9s !important }`,
};

/** Out of reach of all of them. */
const steady = `<p style="all: initial !important; position: fixed !important; left: 100px !important; top: 60px !important;
  width: 500px !important; font: 20px/24px serif !important; direction: ltr !important; writing-mode: horizontal-tb !important">${sentence}</p>`;

const area = { x: 60, y: 90, width: 620, height: 560 };

async function openMarked(room: Room, body: string, head = ''): Promise<Page> {
  const page = await room.open(buildPage(body, head));
  await expect.poll(() => listMarks(page)).toEqual(sentenceMarks);
  return page;
}

/** Name of the element that the host stands in. */
function findParent(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector('sidelight-card')?.parentElement?.localName);
}

/** Opens the card under these styles, on a page that may have had others before. */
async function takeShot(room: Room, page: Page, css: string): Promise<string> {
  await page.evaluate((text) => document.querySelector('#styles')?.replaceChildren(text), css);
  await openCard(room, page);
  // The fade of 150 ms, where there is one.
  await sleep(250);
  const shot = await page.screenshot({ clip: area, encoding: 'base64', captureBeyondViewport: false });
  await page.keyboard.press('Escape');
  await expect.poll(() => countHosts(page)).toBe(0);
  return shot;
}

describeHostile('the card', (room) => {
  it('looks the same whatever styles a page has', { timeout: 120_000 }, async () => {
    const page = await openMarked(
      room(),
      steady,
      `<style>html { background: white }</style><style id="styles"></style>`,
    );
    const usual = await takeShot(room(), page, '');
    const again = await takeShot(room(), page, '');
    const shots = new Map<string, string>();
    for (const [name, css] of Object.entries(hostileStyles)) shots.set(name, await takeShot(room(), page, css));
    const board = await room().open(buildPage(''));
    const shares: Record<string, number> = { again: await countDifferentPixels(board, usual, again) };
    for (const [name, shot] of shots) shares[name] = await countDifferentPixels(board, usual, shot);
    const beaten = Object.entries(shares).filter(([, share]) => share > 0.001);
    expect(beaten).toEqual([]);
  });

  it('is given up after five fights, without an error', async () => {
    const page = await openMarked(
      room(),
      `<p>${sentence}</p>`,
      `<script>window.removed = 0; (function fight() {
         const host = document.querySelector('sidelight-card');
         if (host) { removed += 1; host.remove(); }
         requestAnimationFrame(fight);
       })();</script>`,
    );
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(String(error)));
    await openCard(room(), page).catch(() => null);
    await sleep(1500);
    const removed = await page.evaluate(() => (window as unknown as { removed: number }).removed);
    expect(removed).toBeGreaterThan(0);
    expect(removed).toBeLessThanOrEqual(6);
    expect(thrown).toEqual([]);
  });

  it('has no control that changes what is stored', async () => {
    const page = await openMarked(room(), `<p>${sentence}</p>`);
    await openCard(room(), page);
    const before = await readStored(room());
    for (let turn = 0; turn < 12; turn += 1) {
      await page.keyboard.press('Tab');
      await page.keyboard.press(' ');
    }
    expect(await readStored(room())).toEqual(before);
  });

  it('stands above a modal dialog that was open before', async () => {
    const page = await openMarked(room(), `<dialog id="d"><p>${sentence}</p></dialog><script>d.showModal()</script>`);
    await restOn(page);
    await expect.poll(() => findParent(page)).toBe('dialog');
    await page.keyboard.press('Escape');
    await expect.poll(() => countHosts(page)).toBe(0);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  it('moves above a modal dialog that opens after it, and back', async () => {
    const page = await openMarked(room(), `<p>${sentence}</p><dialog id="d">Cookies?</dialog>`);
    await openCard(room(), page);
    expect(await findParent(page)).toBe('html');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await expect.poll(() => findParent(page)).toBe('dialog');
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await expect.poll(() => findParent(page)).toBe('html');
    expect(await countHosts(page)).toBe(1);
  });

  it('gives way to a page that fights for the top layer', async () => {
    const page = await openMarked(room(), `<p>${sentence}</p><dialog id="d">over all</dialog>`);
    await openCard(room(), page);
    const added = await page.evaluate(async () => {
      let hosts = 0;
      const observer = new MutationObserver((records) => {
        for (const { addedNodes } of records)
          hosts += [...addedNodes].filter(({ nodeName }) => nodeName === 'SIDELIGHT-CARD').length;
      });
      observer.observe(document, { subtree: true, childList: true });
      const dialog = document.querySelector('dialog');
      for (let turn = 0; turn < 40; turn += 1) {
        if (dialog?.open) dialog.close();
        else dialog?.showModal();
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
      return hosts;
    });
    expect(added).toBeGreaterThan(0);
    expect(added).toBeLessThanOrEqual(6);
    expect(await countHosts(page)).toBe(0);
  });

  it('opens in a fullscreen element, and above a popover', async () => {
    const page = await openMarked(
      room(),
      `<main id="m" style="background: white"><p>${sentence}</p><div id="o" popover="manual" style="inset: 0; width: 100%; pointer-events: none; opacity: .5">over</div></main>
       <script>o.showPopover(); addEventListener('keydown', () => m.requestFullscreen())</script>`,
    );
    await openCard(room(), page);
    await page.mouse.move(1200, 700, { steps: 4 });
    await expect.poll(() => countHosts(page)).toBe(0);
    await page.keyboard.press('a');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('m');
    await openCard(room(), page);
    expect(await page.evaluate(() => document.querySelector('sidelight-card')?.parentElement?.id)).toBe('m');
  });

  it.each(['vertical-rl', 'vertical-lr', 'sideways-lr'])('opens on a name in %s', async (mode) => {
    const page = await openMarked(room(), `<p style="writing-mode: ${mode}; height: 400px">${sentence}</p>`);
    expect((await openCard(room(), page)).name).toContain('Putin');
  });

  it('stays open on a page that is written in columns from right to left', async () => {
    const paragraph = `<p>${sentence}</p>${'<p>More text, line by line.</p>'.repeat(60)}`;
    const page = await openMarked(room(), paragraph, '<style>html { writing-mode: vertical-rl }</style>');
    await openCard(room(), page);
    await sleep(500);
    expect(await countHosts(page)).toBe(1);
  });

  it.each([
    { name: 'zoomed', style: 'zoom: 1.7' },
    { name: 'scaled and turned', style: 'transform: rotate(7deg) scale(1.4); transform-origin: 0 0; margin: 90px' },
    { name: 'in columns', style: 'columns: 3; width: 500px' },
    { name: 'from right to left', style: 'direction: rtl; text-align: right' },
  ])('opens on text that is $name', async ({ style }) => {
    const page = await openMarked(room(), `<p style="${style}">${sentence}</p>`);
    expect((await openCard(room(), page)).name).toContain('Putin');
  });
});
