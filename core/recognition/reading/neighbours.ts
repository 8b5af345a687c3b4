// What stands beside a surname: a title, another name, a capitalised word that makes it somebody else's name.
// Read once, with the block at hand; the decision later works from this alone.
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
  /** The name of another subject, or a word of somebody's world: a headline without its commas. */
  | { readonly kind: 'known' }
  /** Capitalised and unknown. `weak`: a capital that the start of a sentence or a title-cased line explains as well. */
  | { readonly kind: 'capital'; readonly text: string; readonly weak: boolean; readonly hyphen: boolean };

export type Nation = { readonly subjects: readonly number[] } | null;

const nothing: Neighbour = { kind: 'nothing' };

const gapBefore =
  /(?:^|[^\p{L}\p{M}\p{N}])((?:\p{Lu}\.)|[\p{L}\p{M}\p{N}\u2019'\u00ad]+)([ \u00a0\t]+|[-\u2010\u2011])$/u;
const gapAfter = /^([ \u00a0\t]+|[-\u2010\u2011])([\p{L}\p{M}\p{N}\u00ad]+)(['’]\p{L}+)?/u;

/** Longest word with its gap that is looked at, UTF-16 units; longer ones are no names. */
const reach = 80;

/** Share of capitalised words from which a line counts as title-cased; shorter than four words tells nothing. */
const titleCaseShare = 0.7;
const titleCaseWords = 4;

/** Longer lines are sentences, however many names they list, UTF-16 units. */
const longestHeadline = 160;

/** Title-cased or in capitals: a capital says little there. */
export function isTitleCased(text: string): boolean {
  const written = showVisible(text);
  if (written.length > longestHeadline) return false;
  const words = written.match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= titleCaseWords && capitals.length >= words.length * titleCaseShare;
}

interface Place {
  readonly text: string;
  readonly hits: readonly Hit[];
  /** Index of the surname among the hits. */
  readonly index: number;
  /** Asked only where a capital is in doubt. */
  readonly isTitleCased: () => boolean;
}

export function findBefore(names: NameIndex, place: Place): Neighbour {
  const { text, hits, index } = place;
  const hit = hits[index];
  const previous = hits[index - 1];
  if (!hit) return nothing;
  if (previous && isGap(text.slice(previous.end, hit.start))) {
    const known = findTitleOfNation(names, place) ?? describe(names, hits, index - 1, text);
    if (known) return known;
  }
  const written = showVisible(text.slice(Math.max(0, hit.start - reach), hit.start));
  const found = gapBefore.exec(written);
  const [whole = '', word = '', gap = ''] = found ?? [];
  // A possessor is no given name: China's Xi.
  if (whole === '' || !/^\p{Lu}/u.test(word) || /['’]s$/iu.test(word)) return nothing;
  const before = written.slice(0, written.length - word.length - gap.length);
  if (isShouted(place, word)) return nothing;
  const weak = startsSentence(before) || place.isTitleCased();
  return { kind: 'capital', text: word, weak, hyphen: /\S/u.test(gap) };
}

/** Where a sentence or a line of its own may begin; the point after Sen. or Dr. ends none. */
function startsSentence(before: string): boolean {
  return /(?:^|[.!?…:;"“”„«»‘([|>–—]|\s-)\s*$/u.test(before) && !/(?:^|\P{L})\p{Lu}\p{L}{0,3}\.\s*$/u.test(before);
}

/** In a line of capitals a capital says nothing. */
function isShouted({ text }: Place, word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && !/\p{Ll}/u.test(text.slice(0, longestHeadline));
}

export function findAfter(names: NameIndex, place: Place): Neighbour {
  const { text, hits, index } = place;
  const hit = hits[index];
  const next = hits[index + 1];
  if (!hit) return nothing;
  if (next && isGap(text.slice(hit.end, next.start)) && !isSyllable(text, next)) {
    const known = describe(names, hits, index + 1, text);
    if (known) return known;
  }
  const found = gapAfter.exec(showVisible(text.slice(hit.end, hit.end + reach)));
  const word = found?.[2] ?? '';
  if (!/^\p{Lu}/u.test(word) || isShouted(place, word)) return nothing;
  const weak = inflected.test(found?.[3] ?? '') || place.isTitleCased();
  return { kind: 'capital', text: word, weak, hyphen: /\S/u.test(found?.[1] ?? '') };
}

/** "Kim So-yeon", "Kim In-kyung": the first syllable of a given name is no word, whatever it looks like. */
const isSyllable = (text: string, { start }: Hit): boolean =>
  syllable.test(showVisible(text.slice(start, start + reach)));

const syllable = /^\p{Lu}\p{Ll}{1,5}[-\u2010\u2011]\p{Ll}/u;

/** Turkish parts a place from its case, "Kim Hanoi'de": more often a place than a second name. Not the English 's. */
const inflected = /^['’](?!s(?!\p{L}))\p{Ll}/u;

const isGap = (between: string): boolean => between.length < reach && /^[\s-]{0,3}$/u.test(showVisible(between));

function describe(names: NameIndex, hits: readonly Hit[], index: number, text: string): Neighbour | null {
  const hit = hits[index];
  if (!hit) return null;
  const entries = entriesOf(names, hit).filter((entry) => fitsAccents(entry, text.slice(hit.start, hit.end)));
  const title = entries.find((entry) => entry.kind === 'title');
  if (title?.kind === 'title') {
    const nation = findNation(names, hits, index, text);
    return { kind: 'title', text: text.slice(hit.start, hit.end), subjects: title.subjects, nation };
  }
  if (entries.some(({ kind }) => kind === 'stranger')) return { kind: 'stranger' };
  if (entries.some(({ kind }) => kind === 'courtesy')) return { kind: 'courtesy' };
  if (entries.some(({ kind }) => kind === 'plain')) return nothing;
  return entries.some(isKnown) ? { kind: 'known' } : null;
}

/** A surname is none beside the same surname: in "Xia Xi" one of them is a given name. */
const isKnown = ({ kind }: NameEntry): boolean => kind === 'full' || kind === 'world' || kind === 'company';

/** "El líder norcoreano Kim", "le président chinois Xi": the state stands between the title and the name. */
function findTitleOfNation(names: NameIndex, { text, hits, index }: Place): Neighbour | null {
  const [title, nation] = [hits[index - 2], hits[index - 1]];
  if (!title || !nation || !isGap(text.slice(title.end, nation.start))) return null;
  const world = entriesOf(names, nation).find((entry) => entry.kind === 'world');
  const found = world && describe(names, hits, index - 2, text);
  return world?.kind === 'world' && found?.kind === 'title' ? { ...found, nation: { subjects: world.subjects } } : null;
}

/** The state a title belongs to: "North Korean leader". */
function findNation(names: NameIndex, hits: readonly Hit[], index: number, text: string): Nation {
  const hit = hits[index];
  const previous = hits[index - 1];
  if (!hit || !previous || !isGap(text.slice(previous.end, hit.start))) return null;
  const world = entriesOf(names, previous).find((entry) => entry.kind === 'world');
  return world?.kind === 'world' ? { subjects: world.subjects } : null;
}
