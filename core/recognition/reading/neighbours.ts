// What stands beside a surname: a title, another name, a capitalised word that makes it somebody else's name.
// Read once, with the block at hand; the decision later works from this alone.
import { showVisible } from '../names/folding.ts';
import type { Hit } from './form-match.ts';
import { entriesOf } from './hit-entries.ts';
import { describe, findTitleOfNation, findWorld, isGap, isHarmless, nothing } from './known-neighbours.ts';
import type { CapitalReason, HitPlace, Neighbour } from './known-neighbours.ts';
import type { NameIndex } from '../name-index.ts';

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

/** Of a surname among the hits. */
interface Place extends HitPlace {
  /** Asked only where a capital is in doubt. */
  readonly isTitleCased: () => boolean;
}

export function findBefore(names: NameIndex, place: Place): Neighbour {
  const { text, hits, index } = place;
  const hit = hits[index];
  const previous = hits[index - 1];
  if (!hit) return nothing;
  if (previous && isGap(text.slice(previous.end, hit.start))) {
    const known = findTitleOfNation(names, place) ?? describe(names, { text, hits, index: index - 1 });
    if (known) return known;
  }
  const written = showVisible(text.slice(Math.max(0, hit.start - reach), hit.start));
  const found = gapBefore.exec(written);
  const [whole = '', word = '', gap = ''] = found ?? [];
  if (whole === '' || !/^\p{Lu}/u.test(word)) return nothing;
  if (/['’]s$/iu.test(word)) return findPossessor(names, place);
  const before = written.slice(0, written.length - word.length - gap.length);
  if (isShouted(place, word)) return nothing;
  const why = reasonOf(place, startsSentence(before));
  return { kind: 'capital', text: word, why, hyphen: /\S/u.test(gap) };
}

const reasonOf = (place: Place, byPlace: boolean): CapitalReason =>
  byPlace ? 'place' : place.isTitleCased() ? 'title-case' : 'name';

/** No given name: China's Xi. Known words, and the headline's "Today's", say nothing of whose he is. */
function findPossessor(names: NameIndex, { text, hits, index }: Place): Neighbour {
  const [previous, hit] = [hits[index - 1], hits[index]];
  const found = previous && hit && /^['’]s\s+$/iu.test(text.slice(previous.end, hit.start));
  const entries = found ? entriesOf(names, previous) : [];
  return findWorld(entries) ?? (entries.some(isHarmless) ? nothing : { kind: 'possessor' });
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
    const known = describe(names, { text, hits, index: index + 1 });
    if (known) return known;
  }
  const found = gapAfter.exec(showVisible(text.slice(hit.end, hit.end + reach)));
  const word = found?.[2] ?? '';
  if (!/^\p{Lu}/u.test(word) || isShouted(place, word) || locative.test(found?.[3] ?? '')) return nothing;
  const why = reasonOf(place, inflected.test(found?.[3] ?? ''));
  return { kind: 'capital', text: word, why, hyphen: /\S/u.test(found?.[1] ?? '') };
}

/** "Kim So-yeon", "Kim In-kyung": the first syllable of a given name is no word, whatever it looks like. */
const isSyllable = (text: string, { start }: Hit): boolean =>
  syllable.test(showVisible(text.slice(start, start + reach)));

const syllable = /^\p{Lu}\p{Ll}{1,5}[-\u2010\u2011]\p{Ll}/u;

/** "Kim Hanoi'de": in Hanoi, and no second name. */
const locative = /^['’][dt][ae](?!\p{L})/u;

/** Turkish parts a place from its case, "Kim Hanoi'de": more often a place than a second name. Not the English 's. */
const inflected = /^['’](?!s(?!\p{L}))\p{Ll}/u;
