// What the recogniser has reached on the corpus and must not fall below; raised by hand when it gets better.
import * as v from 'valibot';
import { decoyRate, exactness, precision, recall } from './tally.ts';
import type { Tally } from './tally.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** By key of the tally, shares from 0 to 1. `decoys`: the greatest share that may be hit. */
const floorsSchema = v.record(
  v.string(),
  v.strictObject({
    precision: v.optional(share),
    recall: v.optional(share),
    exact: v.optional(share),
    decoys: v.optional(share),
  }),
);

/** @returns one line for each figure under its floor */
export function findShortfalls({ counts }: Tally, floorsJson: string): readonly string[] {
  const floors = v.parse(floorsSchema, JSON.parse(floorsJson));
  return Object.entries(floors).flatMap(([key, floor]) => {
    const own = counts.get(key);
    if (!own) return [`${key}: nothing was scored`];
    const figures = [
      ['precision', precision(own), floor.precision ?? 0],
      ['recall', recall(own), floor.recall ?? 0],
      ['exact', exactness(own), floor.exact ?? 0],
      ['decoys not hit', 1 - decoyRate(own), 1 - (floor.decoys ?? 1)],
    ] as const;
    return figures.flatMap(([name, reached, least]) =>
      reached < least ? [`${key}: ${name} ${reached.toFixed(4)} is under ${least.toFixed(4)}`] : [],
    );
  });
}
