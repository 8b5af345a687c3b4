// One visit of a tab: another page, read as a reader reads it, with a card where a name is in view, and a change of route as
// apps of a single page make them.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** A page that has not come by then is left again, ms. */
const loadMs = 20_000;
/** Turns of the wheel on each page, and px of each. */
const turns = 3;
const turnPx = 700;
/** Ms for a page to be read, and between two turns. */
const readMs = 250;
/** Times that a page is found idle, `readMs` apart: it waits for the extension's answers in between. */
const quietLooks = 4;
/** Ms on a name: longer than the delay of a card. */
const restMs = 650;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A mark in the viewport; in a browser without Sidelight some word, so that the pointer does the same. */
function findPoint(page: Page): Promise<Point> {
  return page.evaluate(() => {
    const marks = [...CSS.highlights].filter(([name]) => name.startsWith('sidelight-'));
    const boxes = marks.flatMap(([, highlight]) =>
      [...highlight].map((range) => (range as Range).getBoundingClientRect()),
    );
    const box = boxes.find(({ top, bottom, width }) => width > 0 && top > 0 && bottom < innerHeight);
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 300, y: 300 };
  });
}

/** All that is in the body goes and comes again at another address, with a sentence more. */
function changeRoute(page: Page): Promise<void> {
  return page.evaluate(() => {
    history.pushState(null, '', `#${Math.random()}`);
    const content = [...document.body.childNodes];
    document.body.replaceChildren();
    const added = document.createElement('p');
    added.textContent = 'Kim Jong Un wrote to Vladimir Putin, and Xi Jinping to both.';
    document.body.append(added, ...content);
  });
}

async function rest(page: Page): Promise<void> {
  const { x, y } = await findPoint(page);
  await page.mouse.move(x > 200 ? x - 90 : x + 90, y + 30);
  await page.mouse.move(x, y, { steps: 6 });
  await sleep(restMs);
  await page.keyboard.press('Escape');
}

export async function load(page: Page, address: string): Promise<void> {
  await page.bringToFront();
  // Saved pages are broken in every way that pages can be.
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: loadMs }).catch(() => null);
  await sleep(readMs);
}

/** Waits until a page has nothing to do, so that it is weighed with all that it gets, however busy the machine is. */
export async function settle(page: Page): Promise<void> {
  for (let look = 0; look < quietLooks; look += 1) {
    await sleep(readMs);
    await page
      .evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 })))
      .catch(() => null);
  }
}

export async function visit(page: Page, address: string): Promise<void> {
  await load(page, address);
  for (let turn = 0; turn < turns; turn += 1) {
    // Firefox refuses it where the page has just taken its window away, as one in some hundred saved pages does.
    await page.mouse.wheel({ deltaY: turnPx }).catch(() => null);
    await sleep(readMs);
  }
  await rest(page);
  await changeRoute(page);
  await sleep(readMs);
}
