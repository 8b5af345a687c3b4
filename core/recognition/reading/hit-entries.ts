// From a hit to what it can stand for.
import { showVisible } from '../names/folding.ts';
import { listEntries } from '../names/packed-entries.ts';
import type { Hit } from './form-match.ts';
import type { Span } from '../mention.ts';
import type { NameEntry, NameIndex } from '../name-index.ts';

export function entriesOf(names: NameIndex, hit: Hit): readonly NameEntry[] {
  const entries = listEntries(names);
  return (names.outputs[hit.output] ?? []).flatMap((entry) => entries[entry] ?? []);
}

/** For lists of entries: those of one kind. */
export const isOfKind =
  <Kind extends NameEntry['kind']>(kind: Kind) =>
  (entry: NameEntry): entry is Extract<NameEntry, { readonly kind: Kind }> =>
    entry.kind === kind;

/** Romanian Și is a word, Si is not. */
export const fitsAccents = (entry: NameEntry, written: string): boolean =>
  !('accented' in entry) || /[^\p{ASCII}]/u.test(showVisible(written));

/** "US" is a state, "us" is not. */
export function fitsCase(entry: { readonly capital?: true }, text: string, { start }: Span): boolean {
  const first = text.charAt(start);
  return entry.capital !== true || first !== first.toLowerCase() || first === first.toUpperCase();
}
