// When no card opens, and when one goes: what readers do on a page that has nothing to do with asking.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Frame, Page } from 'puppeteer-core';
import { countOpened, watchCards } from '../../bench/pointing/card-watch.ts';
import { buildPage, describeHostile, listMarks, sentence, sentenceMarks, type Room } from '../hostile/hostile-room.ts';
import { countHosts, openCard, restOn } from '../hostile/rest-on.ts';

/** Longer than a card has ever taken to open. */
const openingMs = 900;

async function openMarked(room: Room, body: string, head = ''): Promise<Page> {
  const page = await room.open(buildPage(body, head));
  await expect.poll(() => listMarks(page)).toEqual(sentenceMarks);
  return page;
}

/** Middle of the first mark of a subject, px of the viewport of its frame. */
function findMark(place: Page | Frame): Promise<{ readonly x: number; readonly y: number }> {
  return place.evaluate(() => {
    const [range] = CSS.highlights.get('sidelight-vladimir-putin') ?? [];
    const { x, y, width, height } = (range as Range).getClientRects()[0] ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

/** Cards of a frame. */
const countIn = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.querySelectorAll('sidelight-card').length);

async function expectNone(page: Page): Promise<void> {
  await sleep(openingMs);
  expect(await countHosts(page)).toBe(0);
}

describeHostile('no card', (room) => {
  it('opens while a button is down, nor after it until the pointer moves', async () => {
    const page = await openMarked(room(), `<p>${sentence}</p>`);
    const { x, y } = await findMark(page);
    await page.mouse.move(x + 60, y + 50);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 6 });
    await expectNone(page);
    await page.mouse.up();
    await expectNone(page);
    await page.mouse.move(x + 3, y);
    await page.mouse.move(x + 6, y);
    await expect.poll(() => countHosts(page)).toBe(1);
  });

  it('opens for a selection that is drawn over a name, and the selection stays', async () => {
    const page = await openMarked(room(), `<p>${sentence}</p>`);
    const { x, y } = await findMark(page);
    await page.mouse.move(x - 40, y);
    await page.mouse.down();
    await page.mouse.move(x + 150, y, { steps: 8 });
    await page.mouse.move(x, y, { steps: 8 });
    await page.mouse.up();
    const selected = await page.evaluate(() => String(getSelection()));
    await expectNone(page);
    expect(selected.length).toBeGreaterThan(3);
    expect(await page.evaluate(() => String(getSelection()))).toBe(selected);
  });

  it('opens under a pointer that lies still while the reader types or scrolls', async () => {
    const page = await openMarked(room(), `<p>${sentence}</p><input autofocus><p style="height: 3000px"></p>`);
    await page.focus('input');
    const { x, y } = await findMark(page);
    await page.mouse.move(x + 80, y + 40);
    await page.mouse.move(x, y, { steps: 4 });
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f']) {
      await page.keyboard.press(key as 'a');
      await sleep(150);
    }
    expect(await countHosts(page)).toBe(0);
    await page.mouse.move(x + 200, y + 200);
    // The name comes under the pointer, and not the pointer over the name.
    await page.mouse.wheel({ deltaY: 200 });
    await page.mouse.move(x, y + 100);
    await page.mouse.wheel({ deltaY: -100 });
    await expectNone(page);
  });

  it('opens on a page that holds up the pointer’s moves', async () => {
    const page = await openMarked(
      room(),
      `<p style="margin: 200px">${sentence}</p>`,
      `<script>addEventListener('pointermove', (event) => {
         if (!window.isArmed || event.clientX < window.isArmed) return;
         window.isArmed = 0;
         const began = performance.now();
         while (performance.now() - began < 900);
       })</script>`,
    );
    const { x, y } = await findMark(page);
    await watchCards(page);
    await page.mouse.move(x - 120, y + 60);
    await page.evaluate((at) => Object.assign(window, { isArmed: at }), x - 5);
    // A way through the name: the page blocks while the pointer is in it, and it is far away when the page comes to.
    const moves = [];
    for (let step = 0; step <= 20; step += 1) {
      moves.push(page.mouse.move(x - 120 + step * 12, y + 60 - step * 6));
      await sleep(16);
    }
    await Promise.all(moves);
    await sleep(openingMs);
    expect(await countOpened(page)).toBe(0);
  });

  it('opens in a frame that is too small for it, while a large one has its own', async () => {
    const { pages } = room();
    pages.add({ '/framed': buildPage(`<p>${sentence}</p>`) });
    const frame = (width: number, height: number): string =>
      `<iframe src="${pages.origin}/framed" style="width: ${width}px; height: ${height}px; border: 0"></iframe>`;
    const page = await room().open(buildPage(`<p>Small and large.</p>${frame(340, 300)}${frame(600, 400)}`));
    const [small, large] = page.frames().slice(1);
    if (!small || !large) throw new Error('no frames');
    await expect.poll(() => listMarks(large)).toEqual(sentenceMarks);
    await expect.poll(() => listMarks(small)).toEqual(sentenceMarks);
    const rest = async (inside: Frame): Promise<void> => {
      const corner = await (await inside.frameElement())?.boundingBox();
      const { x, y } = await findMark(inside);
      await page.mouse.move(20, 700);
      await page.mouse.move((corner?.x ?? 0) + x, (corner?.y ?? 0) + y, { steps: 8 });
    };
    await rest(small);
    await sleep(openingMs);
    expect(await countIn(small)).toBe(0);
    await rest(large);
    await expect.poll(() => countIn(large)).toBe(1);
    expect(await countHosts(page)).toBe(0);
  });

  it('is left when its name scrolls out of view, be it inside of a scroller', async () => {
    const page = await openMarked(
      room(),
      `<div id="around" style="height: 200px; overflow: auto; border: 1px solid"><p>${sentence}</p><p style="height: 900px">More.</p></div>
       <p style="height: 2000px">The rest.</p>`,
    );
    await openCard(room(), page);
    // A little, and the card goes along with its name.
    const before = (await room().sidelight.readCard(page))?.box.y ?? 0;
    await page.evaluate(() => document.querySelector('#around')?.scrollBy({ top: 10, behavior: 'instant' }));
    await expect.poll(async () => (await room().sidelight.readCard(page))?.box.y).toBeCloseTo(before - 10, 0);
    await page.evaluate(() => document.querySelector('#around')?.scrollBy({ top: 400, behavior: 'instant' }));
    await expect.poll(() => countHosts(page)).toBe(0);
  });

  it('is left when the page goes to other text', async () => {
    const page = await openMarked(room(), `<main><p>${sentence}</p></main>`);
    await openCard(room(), page);
    await page.evaluate(() => {
      history.pushState(null, '', '/next');
      document.querySelector('main')?.replaceChildren('Other text.');
    });
    await expect.poll(() => countHosts(page)).toBe(0);
    await expect.poll(() => listMarks(page)).toEqual([]);
  });

  it('changes what a click on a linked name does, with keys held or without', async () => {
    const { pages } = room();
    pages.add({ '/linked': buildPage('<p>The linked page.</p>') });
    const linked = sentence.replace('Vladimir Putin', '<a href="/linked" title="t">Vladimir <b>Putin</b></a>');
    const page = await openMarked(
      room(),
      `<p>${linked}</p><script>clicks = []; addEventListener('click', (event) => {
         clicks.push([event.target.localName, event.defaultPrevented, event.ctrlKey, event.shiftKey].join());
         if (event.ctrlKey || event.shiftKey) event.preventDefault();
       })</script>`,
    );
    await openCard(room(), page);
    const { x, y } = await findMark(page);
    for (const key of ['Control', 'Shift'] as const) {
      await page.keyboard.down(key);
      await page.mouse.click(x, y);
      await page.keyboard.up(key);
    }
    expect(await page.evaluate(() => (window as unknown as { clicks: unknown }).clicks)).toEqual([
      'a,false,true,false',
      'a,false,false,true',
    ]);
    await page.mouse.click(x, y);
    await expect.poll(() => page.evaluate(() => location.pathname).catch(() => '')).toBe('/linked');
  });
});

describeHostile('a card', (room) => {
  it('stands by the line under the pointer, where a name goes over two', async () => {
    const page = await openMarked(
      room(),
      `<p style="width: 90px; font-size: 20px; margin: 30px 300px">${sentence}</p>`,
    );
    const lines = await page.evaluate(() => {
      const [range] = CSS.highlights.get('sidelight-vladimir-putin') ?? [];
      return [...(range as Range).getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
    });
    const [first, second] = lines;
    if (!first || !second || first.y === second.y) throw new Error('the name does not wrap');
    for (const line of [first, second]) {
      await page.mouse.move(line.x + 20, line.y + line.height / 2 + (line === first ? -20 : 0));
      await page.mouse.move(line.x + 20, line.y + line.height / 2, { steps: 4 });
      const bottom = line.y + line.height;
      await expect.poll(async () => (await room().sidelight.readCard(page))?.box.y).toBeCloseTo(bottom + 8, 0);
      await page.keyboard.press('Escape');
      await expect.poll(() => countHosts(page)).toBe(0);
      await page.mouse.move(900, 500, { steps: 4 });
    }
  });

  it('opens in a frame that comes late', async () => {
    const { pages } = room();
    pages.add({ '/framed': buildPage(`<p>${sentence}</p>`) });
    const page = await room().open(buildPage('<p>Nothing yet.</p>'));
    await page.evaluate((source) => {
      const frame = document.createElement('iframe');
      frame.src = source;
      frame.style.cssText = 'width: 700px; height: 500px; border: 0';
      document.body.append(frame);
    }, `${pages.origin}/framed`);
    const inside = (): Frame | undefined => page.frames()[1];
    await expect.poll(async () => listMarks(inside() ?? page)).toEqual(sentenceMarks);
    const frame = inside();
    if (!frame) throw new Error('no frame');
    const corner = await (await frame.frameElement())?.boundingBox();
    const { x, y } = await findMark(frame);
    await page.mouse.move((corner?.x ?? 0) + x + 60, (corner?.y ?? 0) + y + 60);
    await page.mouse.move((corner?.x ?? 0) + x, (corner?.y ?? 0) + y, { steps: 6 });
    await expect.poll(() => countIn(frame)).toBe(1);
  });

  it.each([0.5, 2])('opens beside its name at a zoom of %d', async (zoom) => {
    const page = await room().open(buildPage(`<p style="margin: 30px 60px; font-size: 20px">${sentence}</p>`));
    // What the browser's own zoom does to a page: fewer or more px in the same window.
    await page.setViewport({ width: 1280 / zoom, height: 900 / zoom, deviceScaleFactor: zoom });
    await expect.poll(() => listMarks(page)).toEqual(sentenceMarks);
    await restOn(page);
    const { y } = await findMark(page);
    await expect.poll(async () => (await room().sidelight.readCard(page))?.box.y ?? 0).toBeGreaterThan(y);
    const card = await room().sidelight.readCard(page);
    expect(card?.box).toMatchObject({ x: 68, width: 360 });
    await page.setViewport({ width: 1280, height: 900, deviceScaleFactor: 1 });
  });
});
