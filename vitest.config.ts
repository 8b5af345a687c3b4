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

/** Vitest would leave one core of two to nobody. */
const maxWorkers = 2;

const nodeProject = {
  test: {
    name: 'node',
    maxWorkers,
    environment: 'node',
    include: [
      '{core,tools,platform,data,components,entrypoints,bench}/**/*.test.ts',
      'tests/{architecture,documents,store}.test.ts',
    ],
  },
};

/** Of tests against the built extension. */
const builtLimits = {
  environment: 'node',
  // A cold browser start on a busy two-core machine has been seen to take 20 s.
  testTimeout: 60_000,
  hookTimeout: 90_000,
  // Ten times what anything takes on an idle machine; a wait ends as soon as what is waited for is there.
  expect: { poll: { timeout: 10_000 } },
} as const;

const pointerFiles = ['tests/e2e/pointer-*.test.ts'];

/**
 * The extension as built: needs `npm run build` and `npm run build:firefox` before it. Two files at once, each with a browser of its
 * own: they wait for pages and for delays more than they work.
 */
const builtProject = {
  test: {
    ...builtLimits,
    name: 'built',
    include: ['tests/{manifest,licences}.test.ts', 'tests/{e2e,hostile}/**/*.test.ts'],
    exclude: pointerFiles,
    maxWorkers,
    sequence: { groupOrder: 1 },
  },
};

/** The same, where the pace of the pointer is what is tested: nothing else at that time but the other browser. */
const pointerProject = {
  test: { ...builtLimits, name: 'pointer', include: pointerFiles, maxWorkers, sequence: { groupOrder: 2 } },
};

export default defineConfig({
  test: {
    projects: [nodeProject, browserProject('chromium'), browserProject('firefox'), builtProject, pointerProject],
  },
});
