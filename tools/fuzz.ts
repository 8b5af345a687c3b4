// `npm run fuzz [runs] [seed]`: tries 10,000 random sequences of changes in both engines, for the property that what the
// scanner knows after them equals a fresh scan. Prints the seed of each engine; a failure prints how to come back to it.
import { startVitest } from 'vitest/node';

/** Twenty times what `npm test` does: about two minutes in Chromium, one in Firefox. */
const usualRuns = '10000';

const [runs = usualRuns, seed = ''] = process.argv.slice(2);
process.env['FUZZ_RUNS'] = runs;
process.env['FUZZ_SEED'] = seed;
const vitest = await startVitest(['page/incremental.test.ts'], {
  project: ['chromium', 'firefox'],
  run: true,
  watch: false,
});
await vitest.close();
