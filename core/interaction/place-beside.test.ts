import { describe, expect, it } from 'vitest';
import type { Box } from './envelope.ts';
import { placeBeside } from './place-beside.ts';

const card = (x: number, y: number): Box => ({ x, y, width: 360, height: 400 });

const cases: readonly {
  readonly what: string;
  readonly box: Box;
  readonly others: readonly Box[];
  readonly line?: Box;
  /** 1000 by 800 where absent. */
  readonly view?: { readonly width: number; readonly height: number };
  readonly at: readonly [x: number, y: number];
}[] = [
  { what: 'stays where nothing is in its way', box: card(500, 100), others: [card(20, 100)], at: [500, 100] },
  { what: 'goes to the right', box: card(150, 120), others: [card(20, 100)], at: [392, 120] },
  {
    what: 'goes to the left where there is no room to the right',
    box: card(600, 120),
    others: [card(500, 100)],
    at: [128, 120],
  },
  {
    what: 'goes below on a narrow page',
    box: { x: 20, y: 60, width: 360, height: 300 },
    others: [{ x: 10, y: 20, width: 360, height: 300 }],
    view: { width: 400, height: 800 },
    at: [20, 332],
  },
  {
    what: 'covers none of two others',
    box: card(300, 100),
    others: [card(20, 100), card(560, 100)],
    view: { width: 1400, height: 800 },
    at: [932, 100],
  },
  {
    what: 'turns to the other side of its line, where that is nearer than the side of the other card',
    box: { x: 300, y: 400, width: 360, height: 200 },
    others: [{ x: 20, y: 420, width: 640, height: 200 }],
    line: { x: 300, y: 372, width: 80, height: 20 },
    at: [300, 160],
  },
  {
    what: 'never covers its line',
    box: card(200, 130),
    others: [card(100, 140)],
    line: { x: 470, y: 100, width: 80, height: 100 },
    at: [562, 130],
  },
  {
    what: 'stays where there is no room at all',
    box: card(100, 100),
    others: [{ x: 0, y: 0, width: 1000, height: 800 }],
    at: [100, 100],
  },
];

describe('placeBeside', () => {
  it.each(cases)('$what', ({ box, others, line, view = { width: 1000, height: 800 }, at }) => {
    const { x, y } = placeBeside(box, others, view, line);
    expect([x, y]).toEqual(at);
  });
});
