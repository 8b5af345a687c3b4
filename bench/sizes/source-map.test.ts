import { expect, it } from 'vitest';
import { readMappings } from './source-map.ts';

// Worked out by hand from ECMA-426: A is 0, C is 1, D is -1, "gB" is 16.
it('reads columns and sources as steps from the one before, and columns anew on each line', () => {
  expect(readMappings('AAAA,gBCAA,C;EDAA')).toEqual([
    [
      { column: 0, source: 0 },
      { column: 16, source: 1 },
      { column: 17, source: null },
    ],
    [{ column: 2, source: 0 }],
  ]);
});
