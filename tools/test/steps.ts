// What `npm test` does, in order: cheap and telling first, browsers last.

/** One step: a command of the project's own packages, and how its results are counted. */
export interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** `one`: the step is one test, passed when its exit status is 0. `vitest`: as many as Vitest ran. */
  readonly counts: 'one' | 'vitest';
}

const one = (name: string, command: string, ...args: readonly string[]): Step => ({
  name,
  command,
  args,
  counts: 'one',
});
const vitest = (name: string, ...projects: readonly string[]): Step => ({
  name,
  command: 'vitest',
  args: ['run', ...projects.flatMap((project) => ['--project', project])],
  counts: 'vitest',
});

export const steps: readonly Step[] = [
  one('types', 'tsc', '-p', '.'),
  one('types of core, without a DOM', 'tsc', '-p', 'core'),
  one('lint', 'oxlint'),
  one('format', 'prettier', '--check', '--log-level', 'warn', '.'),
  one('nothing unused', 'knip'),
  vitest('pure code, in Node', 'node'),
  one('build for Chromium', 'wxt', 'build'),
  one('build for Firefox', 'wxt', 'build', '-b', 'firefox'),
  one('the same zips twice, and small', 'node', 'tools/check-zips.ts'),
  one("Mozilla's linter", 'node', 'tools/lint-extension.ts'),
  vitest('page code, in both engines', 'chromium', 'firefox'),
  vitest('the built extension, in both browsers', 'built', 'pointer'),
];
