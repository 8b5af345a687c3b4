// Counts by key ("all", "people en", "lang cs") and the table they make.

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
  /** Of the right ones, those whose span is labelled exactly so. */
  exact: number;
  decoys: number;
  hit: number;
}

export interface Tally {
  readonly counts: ReadonlyMap<string, Counts>;
  readonly add: (keys: readonly string[], field: keyof Counts) => void;
}

export function createTally(): Tally {
  const counts = new Map<string, Counts>();
  const countsOf = (key: string): Counts => {
    const known = counts.get(key) ?? { right: 0, wrong: 0, missed: 0, exact: 0, decoys: 0, hit: 0 };
    counts.set(key, known);
    return known;
  };
  return {
    counts,
    add: (keys, field) => {
      for (const key of keys) countsOf(key)[field]++;
    },
  };
}

export const precision = ({ right, wrong }: Counts): number => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recall = ({ right, missed }: Counts): number => (right + missed === 0 ? 1 : right / (right + missed));
export const exactness = ({ right, exact }: Counts): number => (right === 0 ? 1 : exact / right);
export const decoyRate = ({ decoys, hit }: Counts): number => (decoys === 0 ? 0 : hit / decoys);

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

export function formatTable({ counts }: Tally): string {
  const rows = [...counts].sort(([a], [b]) => a.localeCompare(b));
  const lines = rows.map(([key, own]) =>
    [
      key.padEnd(32),
      percent(precision(own)).padStart(9),
      percent(recall(own)).padStart(9),
      percent(exactness(own)).padStart(9),
      `${own.right} right, ${own.wrong} wrong, ${own.missed} missed, decoys hit ${own.hit}/${own.decoys}`,
    ].join(' '),
  );
  return [`${''.padEnd(32)} precision    recall     exact`, ...lines].join('\n');
}
