// What a page sees of cards: when the host comes and goes, in which frame it is painted, and where it lies.
import type { Page } from 'puppeteer-core';
import type { Place } from './hand.ts';

interface Watch {
  opened: number;
  /** When the pointer came to rest, by the page's clock, ms, and the beginnings of the frames since. */
  rested: number;
  frames: number[];
  /** Beginning of the first frame that has the card. */
  painted: number | null;
}

/** Begins to watch, in a page that has just been opened. */
export function watchCards(page: Page): Promise<void> {
  return page.evaluate(() => {
    const watch: Watch = { opened: 0, rested: 0, frames: [], painted: null };
    Object.assign(document, { sidelightWatch: watch });
    const isCard = (node: Node): boolean => node.nodeName.toLowerCase() === 'sidelight-card';
    new MutationObserver((records) => {
      for (const { addedNodes } of records) if ([...addedNodes].some(isCard)) watch.opened += 1;
    }).observe(document.documentElement, { childList: true });
    let trail: { at: number; x: number; y: number }[] = [];
    const handleMove = ({ clientX: x, clientY: y }: PointerEvent): void => {
      const at = performance.now();
      trail = [
        ...trail.slice(
          Math.max(
            0,
            trail.findLastIndex((place) => place.at <= at - 100),
          ),
        ),
        { at, x, y },
      ];
      const travel = trail.reduce((sum, place, index) => {
        const before = trail[index - 1] ?? place;
        return sum + Math.hypot(place.x - before.x, place.y - before.y);
      }, 0);
      // Rest as the reader was promised it: less than 4 px of travel in 100 ms.
      if (travel >= 4) Object.assign(watch, { rested: at, frames: [], painted: null });
    };
    document.addEventListener('pointermove', handleMove, true);
    const handleFrame = (): void => {
      const now = performance.now();
      watch.frames.push(now);
      // A callback of the frame runs before it is painted: what stands here is painted in it.
      if (document.querySelector('sidelight-card')?.matches(':popover-open')) watch.painted ??= now;
      requestAnimationFrame(handleFrame);
    };
    requestAnimationFrame(handleFrame);
  });
}

/** How many cards have opened since the watch began. */
export function countOpened(page: Page): Promise<number> {
  return page.evaluate(() => (document as Document & { sidelightWatch?: Watch }).sidelightWatch?.opened ?? 0);
}

export interface Painting {
  /** From the end of the delay to the beginning of the first frame with the card. */
  readonly ms: number;
  /** Which frame after the delay's end that is; 1: the first. */
  readonly frame: number;
}

/** When the card that is open was painted. @returns `null` while none is */
export function readPainting(page: Page, delayMs: number): Promise<Painting | null> {
  return page.evaluate((delay) => {
    const watch = (document as Document & { sidelightWatch?: Watch }).sidelightWatch;
    if (!watch || watch.painted === null) return null;
    const { painted, rested, frames } = watch;
    const ends = rested + delay;
    return { ms: painted - ends, frame: frames.filter((at) => at >= ends && at <= painted).length };
  }, delayMs);
}

/** Where the open card lies: found by asking what is under one point and another, since its root is closed. */
export function findCardBox(page: Page): Promise<(Place & { readonly width: number; readonly height: number }) | null> {
  return page.evaluate(() => {
    const isCard = (x: number, y: number): boolean => document.elementFromPoint(x, y)?.localName === 'sidelight-card';
    // No card is less wide or high than this, px.
    const mesh = 80;
    const columns = Math.floor(innerWidth / mesh);
    const points = Array.from({ length: columns * Math.floor(innerHeight / mesh) }, (_, index) => ({
      x: ((index % columns) + 0.5) * mesh,
      y: (Math.floor(index / columns) + 0.5) * mesh,
    }));
    const start = points.find(({ x, y }) => isCard(x, y));
    if (!start) return null;
    const findEdge = (across: number, down: number): number => {
      let steps = 0;
      while (isCard(start.x + across * (steps + 1), start.y + down * (steps + 1))) steps += 1;
      return steps;
    };
    const [left, right, up, below] = [findEdge(-1, 0), findEdge(1, 0), findEdge(0, -1), findEdge(0, 1)];
    return { x: start.x - left, y: start.y - up, width: left + right, height: up + below };
  });
}
