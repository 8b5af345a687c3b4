// The timeline as a drawing: years as ticks, statements as dots that stand on each other, reference dates as rings,
// older dates in a broken-off margin, and the date of the page that is being read.
import type { JSX } from 'preact';
import type { TimelinePoint, TimelineView } from '../../core/knowledge/card/card-content.ts';
import { useWords, type Words } from '../words.ts';
import { layoutTimeline, type DrawingSize, type PlacedText, type TimelineLayout } from './layout-timeline.ts';

export interface TimelineProps {
  readonly view: TimelineView;
  /** The drawing takes the width of its place. */
  readonly size: DrawingSize;
}

export function Timeline({ view, size }: TimelineProps): JSX.Element | null {
  const words = useWords();
  if (view.points.length === 0) return null;
  const layout = layoutTimeline(translateLabels(view, words.term), {
    ...size,
    direction: words.direction,
    thisPage: words.timeline.thisPage,
  });
  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-label={summarise(view, words)}
    >
      <Scale layout={layout} />
      {layout.page && <path class="page" d={`M${layout.page.x} ${layout.page.top}V${layout.line.y + 6}`} />}
      {layout.points.map(({ point, x, y }) => (
        <Dot point={point} x={x} y={y} radius={layout.radius} />
      ))}
      {layout.page && <Text {...layout.page.label} class="page-label" />}
      {layout.more.map((text) => (
        <Text {...text} class="label" />
      ))}
      {layout.labels.map((text) => (
        <Text {...text} class="label" />
      ))}
    </svg>
  );
}

function translateLabels(view: TimelineView, term: Words['term']): TimelineView {
  const translate = (point: TimelinePoint): TimelinePoint => {
    const own = point.short === undefined ? null : term(point.short);
    return own === null ? point : { ...point, short: own };
  };
  return { ...view, points: view.points.map(translate) };
}

function Scale({ layout }: { readonly layout: TimelineLayout }): JSX.Element {
  const { line, margin, ticks } = layout;
  const ruler = ticks.map(({ x }) => `M${x} ${line.y - 4}v8`).join('');
  // Two slanted strokes where the scale is broken off, as on a chart.
  const broken = margin && `M${margin.from} ${line.y}H${margin.to}m-3 5 4-10m2 10 4-10`;
  return (
    <g class="scale">
      <path d={`M${line.from} ${line.y}H${line.to}${ruler}${broken ?? ''}`} />
      {ticks.map(({ label }) => (
        <Text {...label} class="year" />
      ))}
    </g>
  );
}

interface DotProps {
  readonly point: TimelinePoint;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function Dot({ point, x, y, radius }: DotProps): JSX.Element {
  const words = useWords();
  return (
    <circle class="dot" data-kind={point.doubtful ? 'doubtful' : point.kind} cx={x} cy={y} r={radius}>
      <title>{`${words.dates.date(point.date)}: ${point.label}`}</title>
    </circle>
  );
}

function Text({ x, y, anchor, text, ...rest }: PlacedText & { readonly class: string }): JSX.Element {
  // Inside a right-to-left page the start of a text would be its right end: geometry is given from left to right.
  return (
    <text x={x} y={y} text-anchor={anchor} class={rest.class} direction="ltr">
      {text}
    </text>
  );
}

/** The drawing in one sentence; the statements themselves stand in the lists around it. */
function summarise(view: TimelineView, { dates, timeline }: Words): string {
  const days = view.points.map(({ date }) => date).toSorted();
  const first = dates.date(days[0] ?? '');
  const last = dates.date(days.at(-1) ?? '');
  const summary = timeline.summary(new Set(days).size, first, last);
  return view.page === undefined ? summary : `${summary} ${timeline.pageIsOf(dates.date(view.page.date))}`;
}
