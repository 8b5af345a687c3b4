// One pass over a block's text: every form of every kind, longest first, at word edges. Nothing is decided here.
// This loop sees every character of every page; most words leave it at their first letter.
import { firstAtLeast, hasEdgeBetween } from './element-edges.ts';
import * as edge from './edge-strength.ts';
import { matchLongest } from './form-match.ts';
import type { Hit } from './form-match.ts';
import { groupOf, innerLetter, innerMask, isCapital, symbolMask } from '../names/letter-classes.ts';
import * as group from '../names/letter-groups.ts';
import { classAt } from '../names/lexicon.ts';
import type { Lexicon } from '../names/lexicon.ts';
import type { TextBlock } from '../mention.ts';
import type { Steps } from '../steps.ts';
import { isWordEdge } from './word-edges.ts';

/** و and ل together; three letters in front are another word. */
const mostProclitics = 2;

const noHits: readonly Hit[] = [];

/** Characters read in one step: about 0.04 ms once the code is warm, ten times as long in its first run. */
const windowLength = 1000;

/** Where a scan stands between two windows of its block. */
interface BlockScan {
  at: number;
  /** Class of the character before. */
  previous: number;
  /** Letters just before that are written onto the next word. */
  proclitics: number;
  hits: Hit[] | undefined;
}

const createScan = (): BlockScan => ({ at: 0, previous: 0, proclitics: 0, hits: undefined });

export function scanBlock(lexicon: Lexicon, block: TextBlock): readonly Hit[] {
  const scan = createScan();
  scanWindow(lexicon, block, scan, block.text.length);
  return scan.hits ?? noHits;
}

/** The same, in windows; forms that reach over the end of a window are found as any other. */
export function* scanInSteps(lexicon: Lexicon, block: TextBlock): Steps<readonly Hit[]> {
  const scan = createScan();
  while (scan.at < block.text.length) {
    scanWindow(lexicon, block, scan, Math.min(block.text.length, scan.at + windowLength));
    yield;
  }
  return scan.hits ?? noHits;
}

/** Looks for forms that begin before `end`. */
function scanWindow(lexicon: Lexicon, block: TextBlock, scan: BlockScan, end: number): void {
  const { text } = block;
  const { table, learn } = lexicon.classes;
  const { start } = lexicon.automaton;
  let { at, previous, proclitics } = scan;
  let nextEdge = edgeFrom(block.edges, at);
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    const here = table[code] || learn(code);
    // Inside a word nothing begins.
    if ((here & innerMask) === innerLetter && groupOf(previous) === group.spaced && proclitics === 0 && at < nextEdge) {
      previous = here;
      continue;
    }
    const place = groupOf(here);
    if (place === group.ignorable) continue;
    if (at > nextEdge) nextEdge = edgeFrom(block.edges, at);
    if (place === group.none) {
      proclitics = 0;
      previous = here;
      continue;
    }
    const symbol = here & symbolMask;
    const firm = proclitics > 0 || isWordEdge(groupOf(previous), place);
    const firmness = firm ? edge.word : looseStart(block, at, here, previous);
    const hit = firmness === edge.none || (start[symbol] ?? -1) < 0 ? null : matchLongest(lexicon, block, at, firmness);
    if (hit) {
      (scan.hits ??= []).push(hit);
      at = hit.end - 1;
      previous = classAt(lexicon, text, at);
      proclitics = 0;
      continue;
    }
    proclitics = firm && lexicon.proclitic[symbol] === 1 && proclitics < mostProclitics ? proclitics + 1 : 0;
    previous = here;
  }
  Object.assign(scan, { at, previous, proclitics });
}

const edgeFrom = (edges: readonly number[] | undefined, at: number): number =>
  edges ? (edges[firstAtLeast(edges, at)] ?? Infinity) : Infinity;

function looseStart({ edges }: TextBlock, at: number, here: number, previous: number): number {
  const bump = isCapital(here) && !isCapital(previous);
  return bump || hasEdgeBetween(edges, at, at) ? edge.loose : edge.none;
}
