// Entries as data/names.json holds them: core/recognition/names/packed-entries.ts reads them.
import type { NameEntry } from '../../core/recognition/name-index.ts';
import type { EntryRows } from '../../core/recognition/names/packed-entries.ts';

export interface PackedEntries {
  readonly entries: readonly EntryRows[];
  /** Where each of the given entries now stands. */
  readonly places: readonly number[];
}

export function packEntries(given: readonly NameEntry[]): PackedEntries {
  const groups = new Map<
    string,
    { readonly kind: NameEntry['kind']; readonly fields: readonly string[]; readonly members: number[] }
  >();
  for (const [number, entry] of given.entries()) {
    const { kind, ...rest } = entry;
    const fields = Object.keys(rest).sort();
    const heading = [kind, ...fields].join(' ');
    const group = groups.get(heading) ?? { kind, fields, members: [] };
    group.members.push(number);
    groups.set(heading, group);
  }
  const places: number[] = [];
  [...groups.values()].flatMap(({ members }) => members).forEach((number, place) => (places[number] = place));
  const entries = [...groups.values()].map(({ kind, fields, members }): EntryRows => [
    kind,
    fields,
    ...members.map((number) => valuesOf(given[number], fields)),
  ]);
  return { entries, places };
}

function valuesOf(entry: NameEntry | undefined, fields: readonly string[]): readonly unknown[] {
  const byField = new Map<string, unknown>(Object.entries(entry ?? {}));
  return fields.map((field) => byField.get(field));
}
