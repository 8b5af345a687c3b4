// What the configuration hands to tests in browsers.
import 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** How many sequences of changes are tried. */
    fuzzRuns: number;
    /** `null`: a new one each time. */
    fuzzSeed: number | null;
  }
}
