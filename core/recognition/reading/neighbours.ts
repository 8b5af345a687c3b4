// What stands beside a surname: a title, another name, a capitalised word that makes it somebody else's name.
// Read once, with the block at hand; the decision later works from this alone.
import { showVisible } from '../names/folding.ts';
import type { Hit } from './form-match.ts';
import { adjoinsNext, describe, entriesAt, findTitleOfNation, findWorld } from './known-neighbours.ts';
import { isHarmless, nothing } from './known-neighbours.ts';
import type { FoundHits, Neighbour } from './known-neighbours.ts';
import { findWordAfter, findWordBefore, isCapital } from './words-beside.ts';

// Patterns with Unicode's properties stay inside functions: making the sets takes as long as all else at the top of the content
// script, which most pages run for nothing. A literal is compiled once, however often it is reached.

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
  const capitals = words.filter(isCapital);
  return words.length >= titleCaseWords && capitals.length >= words.length * titleCaseShare;
}

/** A block in which surnames were found. */
export interface SurnameText extends FoundHits {
  /** Asked only where a capital is in doubt. */
  readonly isTitleCased: () => boolean;
}

/** @param index of the surname among the hits */
export function findBefore(found: SurnameText, index: number): Neighbour {
  const hit = found.hits[index];
  if (!hit) return nothing;
  const known = adjoinsNext(found, index - 1) ? (findTitleOfNation(found, index) ?? describe(found, index - 1)) : null;
  if (known) return known;
  const written = showVisible(found.text.slice(Math.max(0, hit.start - reach), hit.start));
  const { word, gap } = findWordBefore(written);
  if (isCapital(word) && /['’]s$/iu.test(word)) return findPossessor(found, index);
  const before = written.slice(0, written.length - word.length - gap.length);
  return describeCapital(found, word, startsSentence(before), gap);
}

/** @param byPlace whether it may have its capital from where it stands, or how */
function describeCapital(found: SurnameText, word: string, byPlace: boolean, gap: string): Neighbour {
  if (!isCapital(word) || isShouted(found, word)) return nothing;
  const why = byPlace ? 'place' : found.isTitleCased() ? 'title-case' : 'name';
  return { kind: 'capital', text: word, why, hyphen: /\S/u.test(gap) };
}

/** No given name: China's Xi. Known words, and the headline's "Today's", say nothing of whose he is. */
function findPossessor(found: SurnameText, index: number): Neighbour {
  const [previous, hit] = [found.hits[index - 1], found.hits[index]];
  const isOwner = previous && hit && /^['’]s\s+$/iu.test(found.text.slice(previous.end, hit.start));
  const entries = isOwner ? entriesAt(found, index - 1) : [];
  return findWorld(entries) ?? (entries.some(isHarmless) ? nothing : { kind: 'possessor' });
}

/** Where a sentence or a line of its own may begin; the point after Sen. or Dr. ends none. */
function startsSentence(before: string): boolean {
  if (!/(?:^|[.!?…:;"“”„«»‘([|>–—]|\s-)\s*$/.test(before)) return false;
  return !/\.\s*$/.test(before) || !/(?<!\p{L})\p{Lu}\p{L}{0,3}\.\s*$/u.test(before);
}

/** In a line of capitals a capital says nothing. */
function isShouted({ text }: FoundHits, word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && !/\p{Ll}/u.test(text.slice(0, longestHeadline));
}

/** @param index of the surname among the hits */
export function findAfter(found: SurnameText, index: number): Neighbour {
  const { text, hits } = found;
  const [hit, next] = [hits[index], hits[index + 1]];
  if (!hit) return nothing;
  const known = next && adjoinsNext(found, index) && !isSyllable(text, next) ? describe(found, index + 1) : null;
  if (known) return known;
  const { gap, word, ending } = findWordAfter(showVisible(text.slice(hit.end, hit.end + reach)));
  if (ending === '') return describeCapital(found, word, false, gap);
  return locative().test(ending) ? nothing : describeCapital(found, word, inflected().test(ending), gap);
}

/** "Kim So-yeon", "Kim In-kyung": the first syllable of a given name is no word, whatever it looks like. */
const isSyllable = (text: string, { start }: Hit): boolean =>
  syllable().test(showVisible(text.slice(start, start + reach)));

const syllable = (): RegExp => /^\p{Lu}\p{Ll}{1,5}[-\u2010\u2011]\p{Ll}/u;

/** "Kim Hanoi'de": in Hanoi, and no second name. */
const locative = (): RegExp => /^['’][dt][ae](?!\p{L})/u;

/** Turkish parts a place from its case, "Kim Hanoi'de": more often a place than a second name. Not the English 's. */
const inflected = (): RegExp => /^['’](?!s(?!\p{L}))\p{Ll}/u;
