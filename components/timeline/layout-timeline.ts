// Where everything on the drawn timeline goes. Pure geometry in units of the drawing, origin at the top left;
// Timeline.tsx turns it into SVG. In right-to-left interfaces time runs to the left.
import type { TimelinePoint, TimelineView } from '../../core/knowledge/card-content.ts';

/** Radius of a dot, and the step by which dots of one day stand on each other: a dot and half a unit of air between. */
const radius = 4;
const step = 9;
/** Above this the pile would be higher than the drawing is wide enough to explain; the rest is said as a number. */
const highestPile = 5;
/** Free at both ends, so that a dot or half a year's number at the very edge is not cut. */
const edge = 14;
/** Width of the broken-off margin with older dates: room for five dots side by side. */
const margin = 52;
/** Room above the piles for labels, and below the line for years. */
const above = 20;
const below = 18;
/** Mean width of a letter of the system fonts at the 11 units of the drawing's text. */
const letter = 5.9;

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

export interface TimelineOptions {
  /** Units; one is a pixel in the card. */
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  readonly thisPage: string;
}

export function layoutTimeline(view: TimelineView, options: TimelineOptions): TimelineLayout {
  const older = view.points.some(({ at }) => at < 0);
  const start = edge + (older ? margin : 0);
  const length = options.width - start - edge;
  const mirror = (x: number) => (options.direction === 'rtl' ? options.width - x : x);
  const x = (at: number) => mirror(at < 0 ? placeOlder(at) : start + at * length);

  const piles = Math.min(highestPile, Math.max(1, ...view.points.map(({ stack }) => stack + 1)));
  const y = above + (piles - 1) * step + radius;
  const points = view.points
    .filter(({ stack }) => stack < highestPile)
    .map((point) => ({ point, x: x(point.at), y: y - point.stack * step }));

  const page = view.page && layoutPage(x(view.page.at), y, options);
  return {
    width: options.width,
    height: y + below,
    line: { from: mirror(start), to: mirror(options.width - edge), y },
    ...(older && {
      margin: { from: mirror(edge), to: mirror(start - 12), breakAt: mirror(start - 6) },
    }),
    ticks: view.ticks.map(({ year, at }) => ({
      x: x(at),
      label: placeText(x(at), y + 16, String(year), options.width),
    })),
    points,
    more: layoutMore(view.points, (at) => x(at), y),
    labels: layoutLabels(points, page === undefined ? [] : [page.label], options.width),
    ...(page && { page }),
    radius,
  };
}

/** The margin is not to scale: -1 is its far end, just below 0 its near one. */
function placeOlder(at: number): number {
  return edge + (1 + Math.max(-1, at)) * (margin - 18);
}

function layoutPage(x: number, y: number, { thisPage, width }: TimelineOptions): TimelineLayout['page'] {
  const room = thisPage.length * letter + 5;
  // After the line in left-to-right drawings; before it where that would leave the drawing.
  const fits = x + room <= width;
  return { x, top: 4, label: { x: fits ? x + 5 : x - 5, y: 12, anchor: fits ? 'start' : 'end', text: thisPage } };
}

function layoutMore(points: readonly TimelinePoint[], x: (at: number) => number, y: number): readonly PlacedText[] {
  const top = y - (highestPile - 1) * step - radius - 3;
  const hidden = points.filter(({ stack }) => stack >= highestPile);
  return [...new Set(hidden.map(({ at }) => at))].map((at) => ({
    x: x(at),
    y: top,
    anchor: 'middle',
    text: `+${hidden.filter((point) => point.at === at).length}`,
  }));
}

/** Reference dates are labelled where there is room; later ones first, since they are nearer to what is being read. */
function layoutLabels(
  points: readonly PlacedPoint[],
  taken: readonly PlacedText[],
  width: number,
): readonly PlacedText[] {
  const placed = [...taken];
  for (const { point, x } of points.toReversed()) {
    if (point.kind !== 'reference' || point.at < 0) continue;
    const label = placeText(x, 12, point.label, width);
    const [from, to] = span(label);
    const isFree =
      from >= 0 && to <= width && placed.every((other) => to < span(other)[0] - 6 || from > span(other)[1] + 6);
    if (isFree) placed.push(label);
  }
  return placed.slice(taken.length);
}

/** Centred on `x`, or pushed inside where it would leave the drawing. */
function placeText(x: number, y: number, text: string, width: number): PlacedText {
  const half = (text.length * letter) / 2;
  if (x - half < 0) return { x: 0, y, anchor: 'start', text };
  if (x + half > width) return { x: width, y, anchor: 'end', text };
  return { x, y, anchor: 'middle', text };
}

function span({ x, anchor, text }: PlacedText): readonly [from: number, to: number] {
  const length = text.length * letter;
  if (anchor === 'start') return [x, x + length];
  return anchor === 'end' ? [x - length, x] : [x - length / 2, x + length / 2];
}
