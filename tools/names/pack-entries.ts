// Entries as data/names.json holds them: core/recognition/names/packed-entries.ts reads them.
import type { NameEntry } from '../../core/recognition/name-index.ts';
import type { EntryRows } from '../../core/recognition/names/packed-entries.ts';

export interface PackedEntries {
  readonly entries: readonly EntryRows[];
  /** Where each of the given entries now stands. */
  readonly places: readonly number[];
}

export function packEntries(given: readonly NameEntry[]): PackedEntries {
  const groups = new Map<string, { readonly fields: readonly string[]; readonly members: number[] }>();
  for (const [number, entry] of given.entries()) {
    const fields = Object.keys(entry)
      .filter((field) => field !== 'kind')
      .sort();
    const group = groups.get([entry.kind, ...fields].join(' ')) ?? { fields, members: [] };
    group.members.push(number);
    groups.set([entry.kind, ...fields].join(' '), group);
  }
  const places: number[] = [];
  [...groups.values()].flatMap(({ members }) => members).forEach((number, place) => (places[number] = place));
  const entries = [...groups].map(([heading, { fields, members }]): EntryRows => {
    // The heading begins with what was put there a few lines above.
    const kind = heading.split(' ')[0] as NameEntry['kind'];
    return [kind, fields, ...members.map((number) => valuesOf(given[number], fields))];
  });
  return { entries, places };
}

function valuesOf(entry: NameEntry | undefined, fields: readonly string[]): readonly unknown[] {
  const byField = new Map<string, unknown>(Object.entries(entry ?? {}));
  return fields.map((field) => byField.get(field));
}
