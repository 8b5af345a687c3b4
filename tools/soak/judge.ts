// Whether a soak went well: nothing heard, and nothing that only grows.
import type { Weight } from './weigh.ts';

export interface Sample extends Weight {
  readonly minute: number;
  /** Pages visited so far. */
  readonly visits: number;
  /** Things heard from our code so far. */
  readonly heard: number;
}

const measures = ['processes', 'heap', 'nodes', 'listeners'] as const;

/**
 * Shares of what was weighed after the first round, when code is compiled and caches are full. What pages hold is the same to a
 * few percent each time; browsers keep some of the memory that they have once had. A leak a page would be many times this.
 */
const mostGrowth: Readonly<Record<(typeof measures)[number], number>> = {
  processes: 0.25,
  heap: 0.1,
  nodes: 0.05,
  listeners: 0.05,
};

/** From the second sample to the last; `null` where one of them says nothing, or there are no two. */
export function findGrowth(samples: readonly Sample[], measure: (typeof measures)[number]): number | null {
  const [first, last] = [samples[1]?.[measure] ?? null, samples.at(-1)?.[measure] ?? null];
  return first === null || last === null || samples.length < 3 ? null : last / first - 1;
}

/** @returns what went wrong, a line each */
export function judge(samples: readonly Sample[]): readonly string[] {
  const heard = samples.at(-1)?.heard ?? 0;
  const grown = measures.flatMap((measure) => {
    const growth = findGrowth(samples, measure) ?? 0;
    return growth > mostGrowth[measure] ? [`${measure} grew by ${(growth * 100).toFixed(1)}%`] : [];
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
