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

/** Where the open card lies: found by asking what is under a grid of points, since its root is closed. */
export function findCardBox(page: Page): Promise<(Place & { readonly width: number; readonly height: number }) | null> {
  return page.evaluate(() => {
    const step = 6;
    const points: Place[] = [];
    for (let y = 0; y < innerHeight; y += step)
      for (let x = 0; x < innerWidth; x += step)
        if (document.elementFromPoint(x, y)?.localName === 'sidelight-card') points.push({ x, y });
    if (points.length === 0) return null;
    const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
    const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
    return { x: left, y: top, width: right - left, height: bottom - top };
  });
}
