// Where each kind of test runs: pure code in Node, page code in real browser engines, the built extension end to end.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: [
            '{core,tools,platform,data}/**/*.test.ts',
            'tests/{architecture,unit}/**/*.test.ts',
            'tests/architecture.test.ts',
          ],
        },
      },
      {
        // Needs `npm run build` and `npm run build:firefox` before it.
        test: {
          name: 'built',
          environment: 'node',
          include: ['tests/manifest.test.ts', 'tests/e2e/**/*.test.ts'],
          // A cold browser start on a busy two-core machine has been seen to take 20 s.
          testTimeout: 60_000,
          hookTimeout: 90_000,
          // One browser at a time: two cores, and timings of rest and delay matter here.
          fileParallelism: false,
        },
      },
    ],
  },
});
