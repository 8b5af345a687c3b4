// From a hit to what it can stand for.
import type { Hit } from './form-match.ts';
import type { Span } from './mention.ts';
import type { NameEntry, NameIndex } from './name-index.ts';

export function entriesOf(names: NameIndex, hit: Hit): readonly NameEntry[] {
  return (names.outputs[hit.output] ?? []).flatMap((entry) => names.entries[entry] ?? []);
}

/** "US" is a state, "us" is not. */
export function fitsCase(entry: { readonly capital?: true }, text: string, { start }: Span): boolean {
  const first = text.charAt(start);
  return entry.capital !== true || first !== first.toLowerCase() || first === first.toUpperCase();
}
