// Packed entries come back as they were, each under its number.
import { expect, it } from 'vitest';
import { names } from '../../data/names.ts';
import type { NameEntry } from '../../core/recognition/name-index.ts';
import { listEntries } from '../../core/recognition/names/packed-entries.ts';
import { packEntries } from './pack-entries.ts';

const entries: readonly NameEntry[] = [
  { kind: 'full', subject: 2 },
  { kind: 'decoy' },
  { kind: 'surname', subject: 0, languages: 'cs sk', named: true },
  { kind: 'full', subject: 0 },
  { kind: 'world', capital: true, subjects: [0, 1] },
  { kind: 'decoy' },
];

it('packed entries are found where it says', () => {
  const { entries: rows, places } = packEntries(entries);
  const unpacked = listEntries({ ...names, entries: rows });
  expect(places.map((place) => unpacked[place])).toEqual(entries);
});
