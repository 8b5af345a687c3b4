// Where everything on the drawn timeline goes. Pure geometry in units of the drawing, origin at the top left;
// Timeline.tsx turns it into SVG. In right-to-left interfaces time runs to the left.
import type { TimelinePoint, TimelineView } from '../../core/knowledge/card/card-content.ts';

/** Radius of a dot. A ring is drawn 0.8 wider: steps and distances leave a hair of air between two of them. */
const radius = 3.5;
const step = 9;
/** Free at both ends, so that a dot or half a year's number at the very edge is not cut. */
const edge = 14;
/** Width of the broken-off margin: a dot's room for each older date and one for the break, at most three tenths of the drawing. */
const marginOf = (dates: number, width: number): number => (dates === 0 ? 0 : Math.min(width * 0.3, 27 + dates * 9));
/** Room above the piles: for labels, for the number of what is not drawn, and for a line's end without either. */
const aboveWords = 20;
const aboveMore = 12;
const aboveBare = 6;
/** Room below the line for years. */
const below = 18;
/** Mean width of a letter of the system fonts at the 11 units of the drawing's text; of one that fills a square. */
const letter = 5.9;
const square = 11;

export interface PlacedPoint {
  readonly point: TimelinePoint;
  readonly x: number;
  readonly y: number;
}

export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  /** The line within the window, and in the broken-off margin where older dates stand. */
  readonly line: { readonly from: number; readonly to: number; readonly y: number };
  readonly margin?: { readonly from: number; readonly to: number; readonly breakAt: number };
  readonly ticks: readonly { readonly x: number; readonly label: PlacedText }[];
  readonly points: readonly PlacedPoint[];
  /** What of a pile is not drawn: "+3". */
  readonly more: readonly PlacedText[];
  readonly labels: readonly PlacedText[];
  readonly page?: { readonly x: number; readonly top: number; readonly label: PlacedText };
  readonly radius: number;
}

/** How much room a drawing has. */
export interface DrawingSize {
  /** Units; one is a pixel in the card. */
  readonly width: number;
  /** Dots that stand on each other at most; how many more there are is said as a number. */
  readonly rows: number;
}

export interface TimelineOptions extends DrawingSize {
  readonly direction: 'ltr' | 'rtl';
  readonly thisPage: string;
}

export function layoutTimeline(view: TimelineView, options: TimelineOptions): TimelineLayout {
  const { width, direction } = options;
  const older = new Set(view.points.filter(({ at }) => at < 0).map(({ at }) => at));
  const margin = marginOf(older.size, width);
  const start = edge + margin;
  const mirror = (x: number) => (direction === 'rtl' ? width - x : x);
  const placeAt = (at: number) => (at < 0 ? placeOlder(at, margin) : start + at * (width - start - edge));
  const x = (at: number) => mirror(placeAt(at));

  const highest = options.rows;
  const levels = findLevels(view.points.map(({ at }) => placeAt(at)));
  const tallest = Math.max(1, ...levels.map((level) => level + 1));
  const y = roomAbove(view, tallest > highest) + (Math.min(tallest, highest) - 1) * step + radius;
  const placed = view.points.map((point, index) => ({ point, x: x(point.at), level: levels[index] ?? 0 }));
  const points = placed
    .filter(({ level }) => level < highest)
    .map(({ point, x: at, level }) => ({ point, x: at, y: y - level * step }));
  const hidden = placed.filter(({ level }) => level >= highest).map((dot) => dot.x);
  const page = view.page && layoutPage(x(view.page.at), y, options);
  const more = layoutMore(hidden, y - highest * step, page?.x);
  return {
    width,
    height: y + below,
    line: { from: mirror(start), to: mirror(width - edge), y },
    ...(margin > 0 && {
      margin: { from: mirror(edge), to: mirror(start - 12), breakAt: mirror(start - 6) },
    }),
    ticks: view.ticks.map(({ year, at }) => ({
      x: x(at),
      label: placeText(x(at), y + 16, String(year), width),
    })),
    points,
    more,
    labels: layoutLabels(points, page === undefined ? more : [...more, page.label], width),
    ...(page && { page }),
    radius,
  };
}

/**
 * Each dot at its own date and on the lowest level where it covers no other: those of one day stand on each other, those of
 * close days lean against each other like heaped shot.
 * @param xs in units, in any order
 */
function findLevels(xs: readonly number[]): readonly number[] {
  const rows: number[][] = [];
  return xs.map((x) => {
    const free = rows.findIndex((row) => row.every((other) => Math.abs(other - x) >= step));
    const level = free < 0 ? rows.length : free;
    (rows[level] ??= []).push(x);
    return level;
  });
}

function roomAbove({ page, points }: TimelineView, isCut: boolean): number {
  const hasWords = page !== undefined || points.some(({ kind, at }) => kind === 'reference' && at >= 0);
  return (hasWords ? aboveWords : aboveBare) + (isCut ? aboveMore : 0);
}

/** The margin is not to scale: -1 is its far end, just below 0 its near one. */
function placeOlder(at: number, margin: number): number {
  return edge + (1 + Math.max(-1, at)) * (margin - 18);
}

function layoutPage(x: number, y: number, { thisPage, width }: TimelineOptions): TimelineLayout['page'] {
  const room = widthOf(thisPage) + 5;
  // After the line in left-to-right drawings; before it where that would leave the drawing.
  const fits = x + room <= width;
  return { x, top: 4, label: { x: fits ? x + 5 : x - 5, y: 12, anchor: fits ? 'start' : 'end', text: thisPage } };
}

/**
 * Over each heap that is higher than what is drawn of it; beside the line of the page's date, not across it.
 * @param hidden places of the dots that are not drawn, along the line
 */
function layoutMore(hidden: readonly number[], y: number, page: number | undefined): readonly PlacedText[] {
  const numbers: { readonly x: number; readonly count: number }[] = [];
  for (const x of hidden) {
    const last = numbers.at(-1);
    // Two numbers need some 24 units; closer heaps share one, between them.
    if (last === undefined || Math.abs(x - last.x) > 24) numbers.push({ x, count: 1 });
    else numbers[numbers.length - 1] = { x: (last.x * last.count + x) / (last.count + 1), count: last.count + 1 };
  }
  return numbers.map(({ x, count }) => {
    const text = `+${count}`;
    if (page === undefined || Math.abs(x - page) > widthOf(text) / 2 + 2) return { x, y, anchor: 'middle', text };
    return x > page ? { x: page + 4, y, anchor: 'start', text } : { x: page - 4, y, anchor: 'end', text };
  });
}

/** Reference dates are labelled where there is room; later ones first, since they are nearer to what is being read. */
function layoutLabels(
  points: readonly PlacedPoint[],
  taken: readonly PlacedText[],
  width: number,
): readonly PlacedText[] {
  const dots = points.map(({ x, y }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
  const labels: PlacedText[] = [];
  for (const { point, x } of points.toReversed()) {
    if (point.kind !== 'reference' || point.at < 0) continue;
    const top = Math.min(...points.filter((other) => other.x === x).map((other) => other.y));
    const label = placeText(x, top - radius - 4, point.short ?? point.label, width);
    const texts = [...taken, ...labels].map(boxOf);
    const box = boxOf(label);
    if (box.left >= 0 && box.right <= width && ![...dots, ...texts].some((other) => overlap(box, other)))
      labels.push(label);
  }
  return labels;
}

/** Centred on `x`, or pushed inside where it would leave the drawing. */
function placeText(x: number, y: number, text: string, width: number): PlacedText {
  const half = widthOf(text) / 2;
  if (x - half < 0) return { x: 0, y, anchor: 'start', text };
  if (x + half > width) return { x: width, y, anchor: 'end', text };
  return { x, y, anchor: 'middle', text };
}

/** Estimated, in units. */
function widthOf(text: string): number {
  const squares = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return squares * square + (text.length - squares) * letter;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** `y` of a text is its base line; its letters are some nine units high. */
function boxOf({ x, y, anchor, text }: PlacedText): Box {
  const length = widthOf(text);
  const left = x - { start: 0, middle: length / 2, end: length }[anchor];
  return { left, right: left + length, top: y - 9, bottom: y };
}

/** With some air between. */
function overlap(a: Box, b: Box): boolean {
  return a.left < b.right + 5 && b.left < a.right + 5 && a.top < b.bottom + 1 && b.top < a.bottom + 1;
}
