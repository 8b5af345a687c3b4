// Counts what a step of `npm test` found.

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const addTallies = (a: Tally, b: Tally): Tally => ({ passed: a.passed + b.passed, failed: a.failed + b.failed });

/** The line that `npm test` and CI end with. */
export const describeTally = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;

const readCount = (report: object, field: string): number => {
  const count: unknown = Object.entries(report).find(([name]) => name === field)?.[1];
  return typeof count === 'number' ? count : 0;
};

function parseReport(json: string | null): object {
  try {
    const report: unknown = JSON.parse(json ?? '');
    return typeof report === 'object' && report !== null ? report : {};
  } catch {
    return {};
  }
}

/**
 * Reads Vitest's JSON report. A run that ended badly has failed at least once, even when no test did: a file that does not
 * load, an error that nobody caught, a run that was killed.
 * @param json the report; `null` when none was written
 */
export function tallyVitest(json: string | null, succeeded: boolean): Tally {
  const report = parseReport(json);
  const failed = readCount(report, 'numFailedTests');
  return { passed: readCount(report, 'numPassedTests'), failed: succeeded ? failed : Math.max(1, failed) };
}
