// Properties of the drawing that no picture is needed for: to scale, inside its bounds, mirrored, nothing over something else.
import { describe, expect, it } from 'vitest';
import type { TimelinePoint, TimelineView } from '../../core/knowledge/card/card-content.ts';
import { layoutTimeline } from './layout-timeline.ts';

const width = 328;
const options = { width, rows: 4, direction: 'ltr', thisPage: 'this page' } as const;
const ticks = [
  { year: 2024, at: 0 },
  { year: 2025, at: 0.5 },
  { year: 2026, at: 1 },
];

function point(at: number, part: Partial<TimelinePoint> = {}): TimelinePoint {
  return { date: '2024-06-19', at, stack: 0, label: 'pact signed', kind: 'statement', doubtful: false, ...part };
}

function layout(points: readonly TimelinePoint[], part: Partial<TimelineView> = {}) {
  return layoutTimeline({ ticks, points, ...part }, options);
}

describe('layoutTimeline', () => {
  it('is to scale', () => {
    const [first, middle, last] = layout([point(0), point(0.5), point(1)]).points.map(({ x }) => x);
    expect((first ?? 0) + (last ?? 0)).toBeCloseTo(2 * (middle ?? 0));
  });

  it('keeps dots and the numbers of years inside', () => {
    const { points, ticks } = layout([point(-1), point(0), point(1)]);
    const xs = [...points, ...ticks.map(({ label }) => label)].map(({ x }) => x);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(width);
  });

  it('mirrors everything for right-to-left interfaces', () => {
    const view = { ticks, points: [point(-0.5), point(0.2)], page: { date: '2024-12-31', at: 0.4 } };
    const ltr = layoutTimeline(view, options);
    const rtl = layoutTimeline(view, { ...options, direction: 'rtl' });
    for (const [place, { x }] of ltr.points.entries()) expect(width - (rtl.points[place]?.x ?? 0)).toBeCloseTo(x);
    expect(width - (rtl.page?.x ?? 0)).toBeCloseTo(ltr.page?.x ?? 0);
    expect(width - rtl.line.from).toBeCloseTo(ltr.line.from);
  });

  it('breaks off a margin only for older dates, before the line begins', () => {
    expect(layout([point(0.5)]).margin).toBeUndefined();
    const { line, margin, points } = layout([point(-0.9), point(-0.1), point(0.5)]);
    expect(margin?.to).toBeLessThan(line.from);
    expect(points.slice(0, 2).every(({ x }) => x < line.from)).toBe(true);
  });

  it('piles statements of one day, and says how many it does not draw', () => {
    const { points, more, line } = layout(Array.from({ length: 9 }, (_, stack) => point(0.5, { stack })));
    expect(points.map(({ y }) => y)).toEqual(points.map((_, level) => line.y - level * 9));
    expect(more.map(({ text }) => text)).toEqual([`+${9 - points.length}`]);
    expect(Math.min(...more.map(({ y }) => y))).toBeGreaterThan(9);
  });

  it('lets no dot cover another, and leaves each at its own date', () => {
    const days = [0.5, 0.503, 0.506, 0.51, 0.53, 0.53, 0.54, 0.8];
    const view = { ticks, points: days.map((at) => point(at)) };
    const { points, line } = layoutTimeline(view, { ...options, width: 720, rows: 9 });
    expect(points).toHaveLength(days.length);
    for (const [index, a] of points.entries()) {
      expect(a.x).toBeCloseTo(line.from + (days[index] ?? 0) * (line.to - line.from));
      for (const b of points.slice(0, index)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(8.6);
    }
  });

  it('says one number for piles that stand too close for two', () => {
    const pile = (at: number) => Array.from({ length: 8 }, (_, stack) => point(at, { stack }));
    const shown = layout(pile(0.5)).points.length;
    expect(layout([...pile(0.5), ...pile(0.54)]).more.map(({ text }) => text)).toEqual([`+${2 * (8 - shown)}`]);
    expect(layout([...pile(0.1), ...pile(0.9)]).more).toHaveLength(2);
  });

  it('writes no number across the line of the page', () => {
    const pile = (at: number) => Array.from({ length: 8 }, () => point(at));
    for (const at of [0.49, 0.5, 0.51]) {
      const { more, page } = layout(pile(at), { page: { date: '2024-12-31', at: 0.5 } });
      const [number] = more;
      expect(
        number?.anchor === 'start' ? number.x > (page?.x ?? 0) : number?.anchor === 'end' && number.x < (page?.x ?? 0),
      ).toBe(true);
    }
  });

  it('labels reference dates only, and not over each other', () => {
    const reference = { kind: 'reference' } as const;
    const labels = (points: readonly TimelinePoint[]) => layout(points).labels.map(({ text }) => text);
    expect(labels([point(0.2), point(0.8, reference)])).toEqual(['pact signed']);
    expect(
      labels([point(0.2, { ...reference, label: 'first' }), point(0.21, { ...reference, label: 'second' })]),
    ).toEqual(['second']);
  });

  it('puts "this page" where it has room', () => {
    const page = (at: number) => layout([point(0.5)], { page: { date: '2024-12-31', at } }).page?.label.anchor;
    expect(page(0.1)).toBe('start');
    expect(page(0.99)).toBe('end');
  });
});
