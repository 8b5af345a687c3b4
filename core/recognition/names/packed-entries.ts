// What forms stand for, as data/names.json holds it: rows of values under headings of fields, whose names would otherwise be most
// of it. Written by tools/names/pack-entries.ts, read when the first form is found.
import type { NameEntry, NameIndex } from '../name-index.ts';

/** Entries with the same fields. */
export type EntryRows = readonly [
  kind: NameEntry['kind'],
  fields: readonly string[],
  ...rows: readonly (readonly unknown[])[],
];

const unpacked = new WeakMap<NameIndex, readonly NameEntry[]>();

/** In the order that `NameIndex.outputs` counts in. */
export function listEntries(names: NameIndex): readonly NameEntry[] {
  const known = unpacked.get(names);
  if (known) return known;
  const entries = names.entries.flatMap(unpackRows);
  unpacked.set(names, entries);
  return entries;
}

function unpackRows([kind, fields, ...rows]: EntryRows): readonly NameEntry[] {
  // Our own build writes rows from entries: the border where values become what they were.
  return rows.map((row) => ({ kind, ...Object.fromEntries(fields.map((field, at) => [field, row[at]])) }) as NameEntry);
}
