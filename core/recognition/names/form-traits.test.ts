import { describe, expect, it } from 'vitest';
import type { NameIndex } from '../name-index.ts';
import * as trait from './form-traits.ts';
import { buildTraits } from './form-traits.ts';

/** Only what traits are made of. */
const names = {
  entries: [
    ['full', ['subject'], [0]],
    ['surname', ['subject'], [0]],
    ['decoy', [], []],
    ['world', ['capital', 'subjects'], [true, [0]]],
    ['term', ['concepts'], [['noun']], [['other']]],
    ['plain', [], []],
  ],
  outputs: [[0], [1], [2], [3], [4], [5], [6], [3, 6], [2, 3], []],
  open: [1, 8],
} as unknown as NameIndex;

describe('the traits of a form', () => {
  it.each(
    [
      { says: 'a full name', traits: trait.signal | trait.whole | trait.small },
      { says: 'an open surname', traits: trait.signal | trait.small | trait.open },
      { says: 'a decoy', traits: trait.whole | trait.small },
      { says: 'a state that needs its capital', traits: trait.signal },
      { says: 'the core of a treaty', traits: trait.treaty | trait.small },
      { says: 'a word about treaties', traits: trait.small },
      { says: 'a plain word', traits: trait.small },
      { says: 'a state that is a plain word when small', traits: trait.signal | trait.small },
      { says: 'a state and an open decoy', traits: trait.signal | trait.whole | trait.small | trait.open },
      { says: 'nothing', traits: 0 },
    ].map((row, output) => ({ ...row, output })),
  )('$says: $traits', ({ output, traits }) => {
    expect(buildTraits(names)[output]).toBe(traits);
  });
});
