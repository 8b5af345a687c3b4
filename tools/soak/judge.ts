// Whether a soak went well: nothing heard, and nothing that grows more with Sidelight than in the same browser without it.
import type { Weight } from './weigh.ts';

export interface Sample extends Weight {
  readonly minute: number;
  /** Pages visited so far. */
  readonly visits: number;
  /** Things heard from our code so far. */
  readonly heard: number;
}

/** Samples of a browser with Sidelight and of one without, taken after the same visits. */
export interface SoakedPair {
  readonly ours: readonly Sample[];
  readonly bare: readonly Sample[];
}

const measures = ['processes', 'heap', 'nodes', 'listeners'] as const;
type Measure = (typeof measures)[number];

/**
 * Shares of what was weighed with Sidelight after the first round, when code is compiled and caches are full. What tabs hold is the
 * same to a few percent each time; the memory of processes varies by some percent between two runs of one browser. A page that is
 * held, a megabyte or more each time, comes to many times this in half an hour.
 */
const mostExcess: Readonly<Record<Measure, number>> = { processes: 0.1, heap: 0.1, nodes: 0.05, listeners: 0.05 };

/** What came on from the second sample to the last; `null` where one of them says nothing, or there are no two. */
export function findGrowth(samples: readonly Sample[], measure: Measure): number | null {
  const [first, last] = [samples[1]?.[measure] ?? null, samples.at(-1)?.[measure] ?? null];
  return first === null || last === null || samples.length < 3 ? null : last - first;
}

/**
 * How much more came on with Sidelight than without, as a share of what there was. A browser that got lighter by itself does not
 * make ours too heavy: below nothing, its growth counts as none.
 */
function findExcess({ ours, bare }: SoakedPair, measure: Measure): number {
  const [grown, anyway] = [findGrowth(ours, measure) ?? 0, findGrowth(bare, measure) ?? 0];
  return (grown - Math.max(0, anyway)) / (ours[1]?.[measure] || 1);
}

/** @returns what went wrong, a line each */
export function judge(pair: SoakedPair): readonly string[] {
  const heard = pair.ours.at(-1)?.heard ?? 0;
  const grown = measures.flatMap((measure) => {
    const excess = findExcess(pair, measure);
    return excess > mostExcess[measure] ? [`${measure} grew by ${(excess * 100).toFixed(1)}% more than without`] : [];
  });
  return [...(heard > 0 ? [`heard ${heard} times`] : []), ...grown];
}

const cell = (value: number | null): string => (value === null ? '-' : value.toFixed(0)).padStart(11);

export function formatSamples(samples: readonly Sample[]): string {
  const heads = ['minute', 'visits', 'heard', 'memory MB', 'heap MB', 'nodes', 'listeners'];
  const rows = samples.map(({ minute, visits, heard, processes, heap, nodes, listeners }) =>
    [minute, visits, heard, processes, heap, nodes, listeners].map(cell).join(''),
  );
  return [heads.map((head) => head.padStart(11)).join(''), ...rows].join('\n');
}
