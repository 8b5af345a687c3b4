// One part of `npm run bench`, chosen by its name.
import type { Table } from './table.ts';

export interface BenchOptions {
  /** How often each thing is measured; the median counts. */
  readonly runs: number;
  /** How many saved pages are loaded at most. */
  readonly pages: number;
}

export interface Section {
  readonly name: string;
  /** What it measures, in a few words. */
  readonly about: string;
  /** Tables as they are ready. */
  readonly run: (options: BenchOptions) => AsyncIterable<Table>;
}
