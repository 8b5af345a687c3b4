// Pinned cards: two side by side in the one host, there until each is closed, and never covered by the next one where there is room.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { ScreenBox, ShownCard } from '../../tools/drivers/running-sidelight.ts';
import { buildPage, describeHostile, listMarks, type Room } from '../hostile/hostile-room.ts';
import { countHosts, restOn } from '../hostile/rest-on.ts';
import { centreOf, findControl } from './card-controls.ts';

const names = ['vladimir-putin', 'xi-jinping', 'kim-jong-un'] as const;
const body = `<p style="margin: 40px 8px; font-size: 20px">Vladimir Putin spoke with Xi Jinping, then with Kim Jong Un.</p>
  <p style="height: 3000px">The rest of the page.</p>`;

const overlap = (a: ScreenBox, b: ScreenBox): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

async function openPage(room: Room): Promise<Page> {
  const page = await room.open(buildPage(body));
  await expect.poll(() => listMarks(page)).toHaveLength(3);
  return page;
}

async function press(page: Page, box: ScreenBox): Promise<void> {
  const { x, y } = centreOf(box);
  await page.mouse.click(x, y);
}

/** Opens one more card with the pointer. */
async function openNext(room: Room, page: Page, subject: string): Promise<ShownCard> {
  const before = (await room.sidelight.readCards(page)).length;
  await restOn(page, subject);
  await expect.poll(async () => (await room.sidelight.readCards(page)).length).toBe(before + 1);
  const card = (await room.sidelight.readCards(page)).at(-1);
  if (!card) throw new Error('the card has closed');
  return card;
}

async function pin(room: Room, page: Page, subject: string): Promise<ShownCard> {
  const card = await openNext(room, page, subject);
  await press(page, findControl(card, 'Keep'));
  await page.mouse.move(1200, 800);
  return card;
}

/** Two cards that stand, the pointer away from both. */
async function pinTwo(room: Room): Promise<Page> {
  const page = await openPage(room);
  await pin(room, page, names[0]);
  await pin(room, page, names[1]);
  return page;
}

describeHostile('pinned cards', (room) => {
  const readCards = (page: Page): Promise<readonly ShownCard[]> => room().sidelight.readCards(page);
  const readNames = async (page: Page): Promise<readonly string[]> => (await readCards(page)).map(({ name }) => name);

  it('stand side by side in one host, through scrolling and the next card', async () => {
    const page = await pinTwo(room());
    const before = await readCards(page);
    expect(before.map(({ name }) => name)).toEqual(['Vladimir Putin', 'Xi Jinping']);
    expect(await countHosts(page)).toBe(1);
    const [first, second] = before.map(({ box }) => box);
    expect(first && second && overlap(first, second)).toBe(false);

    await page.mouse.wheel({ deltaY: 900 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
    expect((await readCards(page)).map(({ box }) => box)).toEqual([first, second]);
    await page.evaluate(() => scrollTo(0, 0));
    await openNext(room(), page, names[2]);
    expect((await readCards(page)).slice(0, 2).map(({ box }) => box)).toEqual([first, second]);
    expect(await countHosts(page)).toBe(1);
  });

  it('are not covered by a card that opens beside them', async () => {
    const page = await openPage(room());
    await pin(room(), page, names[0]);
    await openNext(room(), page, names[1]);
    const [pinned, open] = (await readCards(page)).map(({ box }) => box);
    expect(pinned && open && overlap(pinned, open)).toBe(false);
  });

  it('are each closed by their own buttons', async () => {
    const page = await pinTwo(room());
    await press(page, findControl((await readCards(page))[0], 'Close'));
    await expect.poll(() => readNames(page)).toEqual(['Xi Jinping']);
    // The pressed pin lets go of its card.
    await press(page, findControl((await readCards(page))[0], 'Keep'));
    await expect.poll(() => countHosts(page)).toBe(0);
  });

  it('leave Escape to the card that is open, and to the page', async () => {
    const page = await pinTwo(room());
    await openNext(room(), page, names[2]);
    await page.keyboard.press('Escape');
    await expect.poll(() => readNames(page)).toEqual(['Vladimir Putin', 'Xi Jinping']);
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key, defaultPrevented }) => {
        document.title = `${key} ${defaultPrevented ? 'taken' : 'free'}`;
      });
    });
    // With the focus on the page it is the page's.
    await page.mouse.click(1200, 800);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.title()).toBe('Escape free');
    expect(await readNames(page)).toHaveLength(2);
    // With the focus in a pinned card it closes that one.
    const [, second] = await readCards(page);
    if (second) await page.mouse.click(second.box.x + 150, second.box.y + 12);
    await page.keyboard.press('Escape');
    await expect.poll(() => readNames(page)).toEqual(['Vladimir Putin']);
  });

  it('do not open for a name that lies under them', async () => {
    const page = await openPage(room());
    const card = await openNext(room(), page, names[0]);
    await page.evaluate(({ x, y }) => {
      const paragraph = document.querySelector('p')?.cloneNode(true) as HTMLElement;
      paragraph.style.cssText = `position: absolute; left: ${x}px; top: ${y + 20}px; margin: 0; font-size: 20px`;
      document.body.append(paragraph);
    }, card.box);
    await press(page, findControl(card, 'Keep'));
    await page.mouse.move(1200, 800);
    await page.mouse.move(card.box.x + 60, card.box.y + 30, { steps: 6 });
    await sleep(900);
    expect(await readNames(page)).toEqual(['Vladimir Putin']);
    // Without it the name answers there.
    await press(page, findControl((await readCards(page))[0], 'Close'));
    await expect.poll(() => countHosts(page)).toBe(0);
    await page.mouse.move(card.box.x + 60, card.box.y + 30, { steps: 6 });
    await expect.poll(() => countHosts(page)).toBe(1);
  });

  it('stay within reach when the window shrinks', async () => {
    const page = await pinTwo(room());
    await page.setViewport({ width: 700, height: 500 });
    const isInside = ({ x, y, width }: ScreenBox): boolean => x >= 0 && x + width <= 700 && y >= 0 && y <= 460;
    await expect.poll(async () => (await readCards(page)).map(({ box }) => isInside(box))).toEqual([true, true]);
    await page.setViewport({ width: 1280, height: 900 });
  });
});
