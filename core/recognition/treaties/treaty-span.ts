// How far a treaty's mention reaches: with the state or year that belongs to its name, with both of its quotation marks,
// and without "new".
import { countBefore } from '../count-before.ts';
import type { Span } from '../mention.ts';
import type { BlockTerms } from './block-terms.ts';
import type { Term } from './treaty-term.ts';

/** @param group the phrase's own terms, at least one */
export function spanOf(block: BlockTerms, group: readonly Term[]): Span {
  const start = startOfCore(block.text, group);
  const end = group.at(-1)?.end ?? start;
  return withBothQuotes(block.text, { start: startOfNamed(block, start), end });
}

/** "New" tells which treaty is meant and is no part of its name. */
function startOfCore(text: string, [first]: readonly Term[]): number {
  if (!first?.concepts.includes('new')) return first?.start ?? 0;
  return first.end - (/\p{L}+$/u.exec(text.slice(first.start, first.end))?.[0].length ?? first.end - first.start);
}

/** A state or year written right before the phrase is part of it: "1961 Sino-North Korean friendship treaty". */
function startOfNamed({ text, parties }: BlockTerms, start: number): number {
  const from = startOfYear(text, start);
  const touching = parties.slice(
    countBefore(parties, (term) => term.end < from - 1),
    countBefore(parties, (term) => term.end <= from),
  );
  const party = touching.find((term) => /^[\s《「“"]?$/u.test(text.slice(term.end, from)));
  return party ? startOfYear(text, party.start) : from;
}

function startOfYear(text: string, start: number): number {
  return start - (/(?<!\d)(?:19|20)\d\d\s$/u.exec(text.slice(Math.max(0, start - yearReach), start))?.[0].length ?? 0);
}

/** A year, a space, and the character that would make it a longer number, UTF-16 units. */
const yearReach = 6;

const opening = /["“„«‘'「『《]/u;
const closing = /["”“»’'」』》]/u;

/** A quotation mark inside whose fellow stands just outside: both or neither. */
function withBothQuotes(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const opens = !opening.test(inside.charAt(0)) && opening.test(text.charAt(start - 1)) && closing.test(inside);
  const closes = opening.test(inside) && !closing.test(inside.slice(1)) && closing.test(text.charAt(end));
  return { start: start - (opens ? 1 : 0), end: end + (closes ? 1 : 0) };
}
