// What is wrong with a seed, said in one line: file, field, reason. Collected over all files before anything is written.

export interface SeedProblem {
  /** Path from the project's root: `seeds/events.yaml`. */
  readonly file: string;
  /** Where in the file: `statements[3].date`. Empty: the file as a whole. */
  readonly field: string;
  readonly reason: string;
}

/** "seeds/events.yaml: events[2].from: 2024-02-31 is no date". */
export function sayProblem({ file, field, reason }: SeedProblem): string {
  return [file, field, reason].filter((part) => part !== '').join(': ');
}

/** @param path keys from the top of the file, e.g. `['statements', 3, 'date']` */
export function sayField(path: readonly (string | number)[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}
