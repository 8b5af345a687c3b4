// The longest form that begins at one place of a text, ending where a word or an element may end.
import { follow } from '../names/automaton.ts';
import * as edge from './edge-strength.ts';
import { hasEdgeBetween } from './element-edges.ts';
import { groupOf, isCapital, symbolMask } from '../names/letter-classes.ts';
import * as group from '../names/letter-groups.ts';
import type { TextBlock } from '../mention.ts';
import * as trait from '../names/form-traits.ts';
import { classAt, hasTrait, skipHidden } from '../names/lexicon.ts';
import type { Lexicon } from '../names/lexicon.ts';
import { endsInParticle, isWordEdge } from './word-edges.ts';

/** A form found in a block. Offsets are UTF-16 units of the block's text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Index into `NameIndex.outputs`. */
  readonly output: number;
}

/** Spaces, signs and hidden characters that may stand between two words of one name; markup indents its lines. */
const longestGap = 60;

/** @param firmness what kind of edge the start is */
export function matchLongest(lexicon: Lexicon, block: TextBlock, start: number, firmness: number): Hit | null {
  const { text } = block;
  let state = -1;
  let found: Hit | null = null;
  for (let at = start; at < text.length;) {
    const letterClass = classAt(lexicon, text, at);
    if (groupOf(letterClass) === group.ignorable) {
      at++;
      continue;
    }
    const end = (letterClass & symbolMask) === lexicon.separator ? endOfGap(lexicon, text, at) : at + 1;
    state = step(lexicon, state, letterClass & symbolMask);
    if (state < 0) break;
    const output = lexicon.automaton.output[state] ?? 0;
    if (output > 0 && fits(lexicon, block, output - 1, start)) {
      found = accept(lexicon, block, { start, end, output: output - 1 }, firmness) ?? found;
    }
    at = end;
  }
  return found;
}

function step({ automaton }: Lexicon, state: number, symbol: number): number {
  if (symbol === 0) return -1;
  return state < 0 ? (automaton.start[symbol] ?? -1) : follow(automaton, state, symbol);
}

function endOfGap(lexicon: Lexicon, text: string, from: number): number {
  const last = Math.min(text.length, from + longestGap);
  let at = from + 1;
  for (; at < last; at++) {
    const letterClass = classAt(lexicon, text, at);
    if ((letterClass & symbolMask) !== lexicon.separator && groupOf(letterClass) !== group.ignorable) break;
  }
  return at;
}

/** US is a state, us is not. */
function fits(lexicon: Lexicon, { text }: TextBlock, output: number, start: number): boolean {
  return hasTrait(lexicon, output, trait.small) || isCapital(classAt(lexicon, text, start));
}

function accept(lexicon: Lexicon, block: TextBlock, hit: Hit, firmness: number): Hit | null {
  if (hasTrait(lexicon, hit.output, trait.open)) {
    return firmness === edge.word ? { ...hit, end: endOfWord(lexicon, block, hit.end) } : null;
  }
  const weakest = Math.min(firmness, edgeAfter(lexicon, block, hit));
  return weakest === edge.word || (weakest === edge.loose && hasTrait(lexicon, hit.output, trait.whole)) ? hit : null;
}

/** Of a form that letters may continue; what is glued to it is no ending: "TrumpKim Jong Un". */
function endOfWord(lexicon: Lexicon, { text, edges }: TextBlock, from: number): number {
  let end = from;
  for (let at = from; at < text.length; at++) {
    const here = classAt(lexicon, text, at);
    const isGlued = isCapital(here) && !isCapital(classAt(lexicon, text, end - 1));
    if (groupOf(here) === group.none || isGlued || hasEdgeBetween(edges, end, at)) break;
    if (groupOf(here) !== group.ignorable) end = at + 1;
  }
  return end;
}

function edgeAfter(lexicon: Lexicon, { text, edges }: TextBlock, hit: Hit): number {
  const { end } = hit;
  const place = skipHidden(lexicon, text, end);
  if (place >= text.length) return edge.word;
  const last = classAt(lexicon, text, end - 1);
  const next = classAt(lexicon, text, place);
  if (isWordEdge(groupOf(last), groupOf(next))) return edge.word;
  const particles =
    groupOf(next) === group.hangul && endsInParticle(text, { start: hit.start, end: place }, lexicon.names.particles);
  if (particles) return edge.word;
  return (isCapital(next) && !isCapital(last)) || hasEdgeBetween(edges, end, place) ? edge.loose : edge.none;
}
