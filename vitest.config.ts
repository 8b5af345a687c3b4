// Where each kind of test runs: pure code in Node, page code in both engines, the built extension end to end.
import { defineConfig } from 'vitest/config';
import { commands } from './tests/browser/commands.ts';
import { puppeteerProvider } from './tests/browser/provider.ts';
import type { BrowserName } from './tools/browsers.ts';

const readNumber = (written: string | undefined): number | null => (written ? Number(written) : null);

function browserProject(engine: BrowserName) {
  return {
    test: {
      name: engine,
      include: ['page/**/*.test.ts', 'components/**/*.test.tsx'],
      // `npm run fuzz` sets them: more runs, or the seed of a run that failed.
      provide: { fuzzRuns: Number(process.env['FUZZ_RUNS'] ?? 500), fuzzSeed: readNumber(process.env['FUZZ_SEED']) },
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: puppeteerProvider(engine),
        commands,
        viewport: { width: 1200, height: 800 },
        instances: [{ browser: engine }],
      },
    },
  };
}

const nodeProject = {
  test: {
    name: 'node',
    environment: 'node',
    include: [
      '{core,tools,platform,data,components,entrypoints,bench}/**/*.test.ts',
      'tests/{architecture,documents,store}.test.ts',
    ],
  },
};

/** The extension as built: needs `npm run build` and `npm run build:firefox` before it. */
const builtProject = {
  test: {
    name: 'built',
    environment: 'node',
    include: ['tests/{manifest,licences}.test.ts', 'tests/{e2e,hostile}/**/*.test.ts'],
    // A cold browser start on a busy two-core machine has been seen to take 20 s.
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // Ten times what anything takes on an idle machine; a wait ends as soon as what is waited for is there.
    expect: { poll: { timeout: 10_000 } },
    // One browser at a time: two cores, and the delays of the pointer are real here.
    fileParallelism: false,
  },
};

export default defineConfig({
  test: { projects: [nodeProject, browserProject('chromium'), browserProject('firefox'), builtProject] },
});
