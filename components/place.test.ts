// Places and their addresses, there and back.
import { expect, it } from 'vitest';
import { buildAddress, parsePlace, type Place } from './place.ts';
import { placeCases, strayAddresses } from './place.cases.ts';

it.each(placeCases)('$address', ({ address, place }) => {
  expect(buildAddress(place)).toBe(address);
  expect(parsePlace(address)).toEqual(place);
});

it.each(strayAddresses)('%j leads nowhere', (address) => {
  expect(parsePlace(address)).toBeNull();
});

it('comes back from any id', () => {
  const odd = { kind: 'source', article: '../a b%', statement: '0:1/é' } as unknown as Place;
  expect(parsePlace(buildAddress(odd))).toEqual(odd);
});
