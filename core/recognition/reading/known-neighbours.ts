// What a word found beside a surname makes of it: a title and whose, a courtesy, a stranger's calling, a state.
import { showVisible } from '../names/folding.ts';
import type { Hit } from './form-match.ts';
import { entriesOf, fitsAccents } from './hit-entries.ts';
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

/** Where a word lies among the hits of its text. */
export interface HitPlace {
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly index: number;
}

/** Spaces with hidden characters among them, UTF-16 units; longer gaps part two names. */
const longestGap = 80;

export const isGap = (between: string): boolean =>
  between.length < longestGap && /^[\s-]{0,3}$/u.test(showVisible(between));

/** @returns `null` where the hit is no word that says anything */
export function describe(names: NameIndex, { text, hits, index }: HitPlace): Neighbour | null {
  const hit = hits[index];
  if (!hit) return null;
  const entries = entriesOf(names, hit).filter((entry) => fitsAccents(entry, text.slice(hit.start, hit.end)));
  const title = entries.find((entry) => entry.kind === 'title');
  if (title?.kind === 'title') {
    const nation = findNation(names, { text, hits, index });
    return { kind: 'title', text: text.slice(hit.start, hit.end), subjects: title.subjects, nation };
  }
  if (entries.some(({ kind }) => kind === 'stranger')) return { kind: 'stranger' };
  if (entries.some(({ kind }) => kind === 'courtesy')) return { kind: 'courtesy' };
  if (entries.some(({ kind }) => kind === 'plain')) return nothing;
  return findWorld(entries) ?? (entries.some(isKnown) ? { kind: 'known' } : null);
}

/** A surname is none beside the same surname: in "Xia Xi" one of them is a given name. */
const isKnown = ({ kind }: NameEntry): boolean => kind === 'full' || kind === 'world' || kind === 'company';

/** "El líder norcoreano Kim", "le président chinois Xi": the state stands between the title and the name. */
export function findTitleOfNation(names: NameIndex, { text, hits, index }: HitPlace): Neighbour | null {
  const [title, nation] = [hits[index - 2], hits[index - 1]];
  if (!title || !nation || !isGap(text.slice(title.end, nation.start))) return null;
  const world = entriesOf(names, nation).find((entry) => entry.kind === 'world');
  const found = world && describe(names, { text, hits, index: index - 2 });
  return world?.kind === 'world' && found?.kind === 'title' ? { ...found, nation: { subjects: world.subjects } } : null;
}

/** The state a title belongs to: "North Korean leader"; a third state's is nobody's of ours. */
function findNation(names: NameIndex, { text, hits, index }: HitPlace): Nation {
  const hit = hits[index];
  const previous = hits[index - 1];
  if (!hit || !previous || !isGap(text.slice(previous.end, hit.start))) return null;
  const entries = entriesOf(names, previous);
  const world = entries.find((entry) => entry.kind === 'world');
  if (world?.kind === 'world') return { subjects: world.subjects };
  return entries.some(isOtherState) ? { subjects: [] } : null;
}

const isOtherState = (entry: NameEntry): boolean => entry.kind === 'term' && entry.concepts.includes('other');

export function findWorld(entries: readonly NameEntry[]): Neighbour | null {
  const world = entries.find(({ kind }) => kind === 'world');
  return world?.kind === 'world' ? { kind: 'nation', subjects: world.subjects } : null;
}

/** Says nothing of whose somebody is. */
export const isHarmless = (entry: NameEntry): boolean =>
  isKnown(entry) || entry.kind === 'plain' || entry.kind === 'title';
