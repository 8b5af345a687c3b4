// What a reader does, and what the card does about it. Times in ms, places in px. "kim" and "xi" are mentions; the card of
// every case stands at `cardBox` once it is open.
import type { Box } from './envelope.ts';
import type { HoverEvent } from './hover.ts';

type Event = HoverEvent<string>;
type MoveEvent = Extract<Event, { type: 'move' }>;

export interface HoverCase {
  readonly name: string;
  /** 450 where absent. */
  readonly delay?: number | null;
  readonly events: readonly Event[];
  /** Effects but `wake`, as `time type target-or-reason`. */
  readonly effects: readonly string[];
}

/** Below the mentions, which stand around y = 100. */
export const cardBox: Box = { x: 0, y: 120, width: 360, height: 400 };

function moveTo(at: number, over: string | null, x = 100, y = 100): MoveEvent {
  return { type: 'move', at, x, y, over, buttons: 0 };
}

/** A pointer that travels in small steps, one each 10 ms, as a mouse reports it. */
function travel(
  from: readonly [at: number, x: number, y: number],
  to: readonly [at: number, x: number, y: number],
  over: string | null,
): readonly MoveEvent[] {
  const steps = Math.max(1, Math.round((to[0] - from[0]) / 10));
  const between = (index: number, place: 0 | 1 | 2): number =>
    from[place] + ((to[place] - from[place]) * index) / steps;
  return Array.from({ length: steps }, (_, step) =>
    moveTo(between(step + 1, 0), over, between(step + 1, 1), between(step + 1, 2)),
  );
}

/** Along a line of text at `pxPerSecond`, a mention of 120 px in each 400 px. */
function followLine(ms: number, pxPerSecond: number): readonly Event[] {
  return travel([0, 0, 100], [ms, (ms * pxPerSecond) / 1000, 100], null).map((event) =>
    event.x % 400 < 120 ? { ...event, over: 'kim' } : event,
  );
}

const jumps = [0, 240, 480].map((at) => moveTo(at, 'kim', 100 + at / 5));
const opened = [moveTo(0, 'kim')];
const openedEffects = ['100 ask kim', '450 open kim'];

export const hoverCases: readonly HoverCase[] = [
  { name: 'opens after 450 ms of rest, having asked after 100', events: opened, effects: openedEffects },
  { name: 'opens after another delay', delay: 800, events: opened, effects: ['100 ask kim', '800 open kim'] },
  { name: 'never opens by pointer when only keys may', delay: null, events: opened, effects: [] },
  {
    name: 'a trembling hand rests',
    events: [moveTo(0, 'kim'), ...[150, 300, 440].map((at, index) => moveTo(at, 'kim', 101 + index))],
    effects: openedEffects,
  },
  {
    name: 'a drift of 3 px in 100 ms rests',
    events: travel([0, 100, 100], [440, 113, 100], 'kim'),
    effects: ['110 ask kim', '460 open kim'],
  },
  {
    name: 'travel of 4 px starts the clock anew',
    events: [moveTo(0, 'kim'), moveTo(400, 'kim', 104)],
    effects: ['100 ask kim', '500 ask kim', '850 open kim'],
  },
  { name: 'following the lines at 250 words a minute never opens', events: followLine(59_000, 200), effects: [] },
  { name: 'nor at 125', events: followLine(59_000, 100), effects: [] },
  {
    name: 'nor word by word, in jumps that each rest for 240 ms',
    events: [...jumps, moveTo(720, null, 400)],
    effects: ['100 ask kim', '340 ask kim', '580 ask kim'],
  },
  {
    name: 'crossing the text never opens',
    events: [
      ...travel([0, 100, 0], [200, 110, 95], null),
      ...travel([200, 110, 95], [240, 112, 115], 'kim'),
      ...travel([240, 112, 115], [500, 130, 400], null),
    ],
    effects: [],
  },
  {
    name: 'leaving before the delay ends',
    events: [moveTo(0, 'kim'), moveTo(440, null, 300)],
    effects: ['100 ask kim'],
  },
  {
    name: 'leaving the window before the delay ends',
    events: [moveTo(0, 'kim'), { type: 'leave', at: 440 }],
    effects: ['100 ask kim'],
  },

  {
    name: 'stays 300 ms after the pointer left',
    events: [...opened, moveTo(1000, null, 500, 20)],
    effects: [...openedEffects, '1300 close left'],
  },
  {
    name: 'stays when the pointer comes back',
    events: [...opened, moveTo(1000, null, 500, 20), moveTo(1290, 'kim')],
    effects: openedEffects,
  },
  {
    name: 'stays while the pointer is in it',
    events: [...opened, moveTo(1000, 'card', 100, 200)],
    effects: openedEffects,
  },
  {
    name: 'stays while the pointer travels towards it, however slowly',
    events: [...opened, ...travel([1000, 700, 60], [3000, 400, 119], null), moveTo(3100, 'card', 300, 150)],
    effects: openedEffects,
  },
  {
    name: 'closes when the pointer travels away from it',
    events: [...opened, ...travel([1000, 400, 60], [3000, 900, 20], null)],
    effects: [...openedEffects, '1310 close left'],
  },
  {
    name: 'closes when the pointer halts on its way',
    events: [...opened, ...travel([1000, 700, 60], [1500, 600, 80], null)],
    effects: [...openedEffects, '1800 close left'],
  },
  {
    name: 'closes in time though the card is placed anew meanwhile',
    events: [...opened, moveTo(1000, null, 500, 20), { type: 'placed', at: 1100, box: cardBox }],
    effects: [...openedEffects, '1300 close left'],
  },
  {
    name: 'closes when the pointer leaves the window',
    events: [...opened, { type: 'leave', at: 1000 }],
    effects: [...openedEffects, '1300 close left'],
  },

  {
    name: 'the next name opens after 150 ms while a card is open',
    events: [...opened, moveTo(1000, 'xi', 300)],
    effects: [...openedEffects, '1100 ask xi', '1150 open xi'],
  },
  {
    name: 'and while one has just closed',
    events: [...opened, moveTo(1000, null, 500, 20), moveTo(1590, 'xi', 300)],
    effects: [...openedEffects, '1300 close left', '1690 ask xi', '1740 open xi'],
  },
  {
    name: 'but not long after',
    events: [...opened, moveTo(1000, null, 500, 20), moveTo(1610, 'xi', 300)],
    effects: [...openedEffects, '1300 close left', '1710 ask xi', '2060 open xi'],
  },
  {
    name: 'warm is never slower than the chosen delay',
    delay: 200,
    events: [...opened, moveTo(1000, 'xi', 300)],
    effects: ['100 ask kim', '200 open kim', '1100 ask xi', '1150 open xi'],
  },

  {
    name: 'Escape closes at once',
    events: [...opened, { type: 'escape', at: 600 }],
    effects: [...openedEffects, '600 close escape'],
  },
  {
    name: 'and the same name stays quiet until the pointer has left it',
    events: [
      ...opened,
      { type: 'escape', at: 600 },
      moveTo(700, 'kim', 103),
      moveTo(2000, null, 300),
      moveTo(2100, 'kim'),
    ],
    effects: [...openedEffects, '600 close escape', '2200 ask kim', '2550 open kim'],
  },
  {
    name: 'a click outside closes at once',
    events: [...opened, { type: 'press', at: 600, over: null, button: 0 }],
    effects: [...openedEffects, '600 close outside'],
  },
  {
    name: 'a click in the card does not',
    events: [
      ...opened,
      moveTo(700, 'card', 100, 200),
      { type: 'press', at: 750, over: 'card', button: 0 },
      { type: 'release', at: 800 },
    ],
    effects: openedEffects,
  },
  {
    name: 'a mention out of view takes its card along',
    events: [...opened, { type: 'scroll', at: 600 }, { type: 'gone', at: 610 }],
    effects: [...openedEffects, '610 close gone'],
  },
  { name: 'scrolling alone does not close', events: [...opened, { type: 'scroll', at: 600 }], effects: openedEffects },

  {
    name: 'never while a button is down',
    events: [
      { type: 'press', at: 0, over: null, button: 0 },
      ...travel([0, 0, 100], [200, 100, 100], 'kim').map((event) => ({ ...event, buttons: 1 })),
    ],
    effects: [],
  },
  {
    name: 'a press whose release nobody told of ends when the pointer comes back without it',
    events: [{ type: 'press', at: 0, over: null, button: 0 }, moveTo(100, 'kim')],
    effects: ['200 ask kim', '550 open kim'],
  },
  {
    name: 'the menu of a right click swallows the release, and the pointer rests again',
    events: [
      ...opened,
      { type: 'press', at: 600, over: null, button: 2 },
      moveTo(700, null, 300),
      { ...moveTo(800, 'xi', 400), buttons: 2 },
    ],
    effects: [...openedEffects, '600 close outside', '900 ask xi', '1250 open xi'],
  },
  {
    name: 'nor after a click, until the pointer moves',
    events: [
      moveTo(0, 'kim'),
      { type: 'press', at: 50, over: 'kim', button: 0 },
      { type: 'release', at: 90 },
      { type: 'tick', at: 900 },
    ],
    effects: [],
  },
  {
    name: 'but then it does',
    events: [
      moveTo(0, 'kim'),
      { type: 'press', at: 50, over: 'kim', button: 0 },
      { type: 'release', at: 90 },
      moveTo(500, 'kim', 102),
    ],
    effects: ['600 ask kim', '950 open kim'],
  },
  {
    name: 'never while scrolling, though the browser repeats the move',
    events: [
      moveTo(0, null),
      { type: 'scroll', at: 100 },
      moveTo(120, 'kim'),
      { type: 'scroll', at: 200 },
      moveTo(220, 'kim'),
    ],
    effects: [],
  },
  { name: 'never while typing', events: [moveTo(0, 'kim'), { type: 'type', at: 300 }], effects: ['100 ask kim'] },

  {
    name: 'opens at once for a tap',
    events: [{ type: 'tap', at: 0, target: 'kim' }],
    effects: ['0 ask kim', '0 open kim'],
  },
  {
    name: 'a pinned card is left alone by whatever comes after it',
    events: [...opened, { type: 'pin', at: 600 }, { type: 'escape', at: 700 }, moveTo(800, null, 500, 20)],
    effects: [...openedEffects, '600 pin kim'],
  },
  {
    name: 'a pinned card makes room for another, not for a second of its own',
    events: [...opened, { type: 'pin', at: 600 }, moveTo(700, 'kim', 105), moveTo(1500, 'xi', 300)],
    effects: [...openedEffects, '600 pin kim', '1600 ask xi', '1950 open xi'],
  },
  {
    name: 'nothing is pinned where no card is open',
    events: [{ type: 'pin', at: 0 }],
    effects: [],
  },
  {
    name: 'opens at once when summoned, and waits for the pointer to come',
    events: [{ type: 'summon', at: 0, target: 'kim' }, moveTo(500, null, 500, 20)],
    effects: ['0 ask kim', '0 open kim'],
  },
  {
    name: 'a summoned card closes like any other once the pointer has been in it',
    events: [{ type: 'summon', at: 0, target: 'kim' }, moveTo(500, 'card', 100, 200), moveTo(1000, null, 500, 20)],
    effects: ['0 ask kim', '0 open kim', '1300 close left'],
  },
];

export interface EnvelopeCase {
  readonly name: string;
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly towards: boolean;
}

/** Against `cardBox`. */
export const envelopeCases: readonly EnvelopeCase[] = [
  { name: 'straight down', from: [100, 50], to: [100, 60], towards: true },
  { name: '59 degrees aside', from: [100, 50], to: [100 + Math.tan((59 * Math.PI) / 180) * 10, 60], towards: true },
  { name: '61 degrees aside', from: [100, 50], to: [100 + Math.tan((61 * Math.PI) / 180) * 10, 60], towards: false },
  { name: 'straight up', from: [100, 50], to: [100, 40], towards: false },
  { name: 'to the nearest corner', from: [500, 50], to: [490, 55], towards: true },
  { name: 'nowhere', from: [100, 50], to: [100, 50], towards: false },
  { name: 'inside already', from: [100, 200], to: [110, 200], towards: false },
];
