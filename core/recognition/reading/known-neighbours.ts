// What a word found beside a surname makes of it: a title and whose, a courtesy, a stranger's calling, a state.
import { showVisible } from '../names/folding.ts';
import type { Hit } from './form-match.ts';
import { entriesOf, fitsAccents, isOfKind } from './hit-entries.ts';
import type { NameEntry, NameIndex } from '../name-index.ts';

export type Neighbour =
  /** Punctuation, the block's end, a lower-case word, or a word known to be no part of a name. */
  | { readonly kind: 'nothing' }
  /** A title as written; `nation` is the word of a state before it: own, another's, or none named. */
  | { readonly kind: 'title'; readonly text: string; readonly subjects: readonly number[]; readonly nation: Nation }
  /** Mr., comrade. */
  | { readonly kind: 'courtesy' }
  /** Ms., Sir, actor. */
  | { readonly kind: 'stranger' }
  /** The name of another subject: a headline without its commas. */
  | { readonly kind: 'known' }
  /** "Korean Air's Kim": whoever that is belongs there. */
  | { readonly kind: 'possessor' }
  /** "North Korea's Kim", "el norcoreano Kim": the word of a world right before. */
  | { readonly kind: 'nation'; readonly subjects: readonly number[] }
  /** Capitalised and unknown; `why` else it may have its capital. */
  | { readonly kind: 'capital'; readonly text: string; readonly why: CapitalReason; readonly hyphen: boolean };

/** The start of a sentence or an ending in lower case may explain a capital, a title-cased line explains every one. */
export type CapitalReason = 'name' | 'place' | 'title-case';

export type Nation = { readonly subjects: readonly number[] } | null;

export const nothing: Neighbour = { kind: 'nothing' };

/** A text with what was found in it. */
export interface FoundHits {
  readonly names: NameIndex;
  readonly text: string;
  readonly hits: readonly Hit[];
}

/** Spaces with hidden characters among them, UTF-16 units; longer gaps part two names. */
const longestGap = 80;

/** Whether a hit and the next one can be parts of one name. */
export function adjoinsNext({ text, hits }: FoundHits, index: number): boolean {
  const [left, right] = [hits[index], hits[index + 1]];
  if (!left || !right || right.start - left.end >= longestGap) return false;
  return /^[\s-]{0,3}$/u.test(showVisible(text.slice(left.end, right.start)));
}

/** @returns `null` where the hit is no word that says anything */
export function describe(found: FoundHits, index: number): Neighbour | null {
  const hit = found.hits[index];
  if (!hit) return null;
  const text = found.text.slice(hit.start, hit.end);
  const entries = entriesOf(found.names, hit).filter((entry) => fitsAccents(entry, text));
  const title = entries.find(isOfKind('title'));
  if (title) return { kind: 'title', text, subjects: title.subjects, nation: findNation(found, index) };
  const person = entries.find(isOfKind('stranger')) ?? entries.find(isOfKind('courtesy'));
  if (person) return { kind: person.kind };
  if (entries.some(isOfKind('plain'))) return nothing;
  return findWorld(entries) ?? (entries.some(isKnown) ? { kind: 'known' } : null);
}

/** A surname is none beside the same surname: in "Xia Xi" one of them is a given name. */
const isKnown = ({ kind }: NameEntry): boolean => kind === 'full' || kind === 'world' || kind === 'company';

/** "El líder norcoreano Kim", "le président chinois Xi": the state stands between the title and the name. */
export function findTitleOfNation(found: FoundHits, index: number): Neighbour | null {
  const nation = adjoinsNext(found, index - 2) ? findWorld(entriesAt(found, index - 1)) : null;
  const title = nation && describe(found, index - 2);
  return title?.kind === 'title' ? { ...title, nation } : null;
}

/** The state a title belongs to: "North Korean leader"; a third state's is nobody's of ours. */
function findNation(found: FoundHits, index: number): Nation {
  if (!adjoinsNext(found, index - 1)) return null;
  const entries = entriesAt(found, index - 1);
  return findWorld(entries) ?? (entries.some(isOtherState) ? { subjects: [] } : null);
}

const isOtherState = (entry: NameEntry): boolean => entry.kind === 'term' && entry.concepts.includes('other');

export function entriesAt({ names, hits }: FoundHits, index: number): readonly NameEntry[] {
  const hit = hits[index];
  return hit ? entriesOf(names, hit) : [];
}

export function findWorld(entries: readonly NameEntry[]): (Neighbour & { readonly kind: 'nation' }) | null {
  const world = entries.find(isOfKind('world'));
  return world ? { kind: 'nation', subjects: world.subjects } : null;
}

/** Says nothing of whose somebody is. */
export const isHarmless = (entry: NameEntry): boolean =>
  isKnown(entry) || entry.kind === 'plain' || entry.kind === 'title';
