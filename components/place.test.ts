// Places and their addresses, there and back.
import { expect, it } from 'vitest';
import type { StatementId } from '../core/knowledge/model.ts';
import { buildAddress, parsePlace } from './place.ts';
import { placeCases, strayAddresses } from './place.cases.ts';

it.each(placeCases)('$address', ({ address, place }) => {
  expect(buildAddress(place)).toBe(address);
  expect(parsePlace(address)).toEqual(place);
});

it.each(strayAddresses)('%j leads nowhere', (address) => {
  expect(parsePlace(address)).toBeNull();
});

it('comes back from any id', () => {
  const odd = { kind: 'statement', statement: '../a b%/0:1é' as StatementId } as const;
  expect(parsePlace(buildAddress(odd))).toEqual(odd);
});
