// One pass over a block's text: every form of every kind, longest first, at word edges. Nothing is decided here.
// This loop sees every character of every page; most words leave it at their first letter.
import { createElementEdges } from './element-edges.ts';
import type { ElementEdges } from './element-edges.ts';
import { edge, matchLongest } from './form-match.ts';
import type { Hit } from './form-match.ts';
import { group, groupOf, isCapital, symbolMask } from './letter-classes.ts';
import { classAt } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { TextBlock } from './mention.ts';
import { isWordEdge } from './word-edges.ts';

/** و and ل together; three letters in front are another word. */
const mostProclitics = 2;

const noHits: readonly Hit[] = [];

export function scanBlock(lexicon: Lexicon, { text, edges: offsets }: TextBlock): readonly Hit[] {
  const edges = createElementEdges(offsets);
  const { start } = lexicon.automaton;
  let hits: Hit[] | undefined;
  let previous = 0;
  let proclitics = 0;
  for (let at = 0; at < text.length; at++) {
    const here = classAt(lexicon, text, at);
    const place = groupOf(here);
    if (place === group.ignorable) continue;
    if (place !== group.none) {
      const symbol = here & symbolMask;
      const firm = isWordEdge(groupOf(previous), place) || proclitics > 0;
      const hit = (start[symbol] ?? -1) < 0 ? null : matchAt(lexicon, { text, edges }, { at, firm, here, previous });
      if (hit) {
        (hits ??= []).push(hit);
        at = hit.end - 1;
        previous = classAt(lexicon, text, at);
        proclitics = 0;
        continue;
      }
      proclitics = firm && lexicon.proclitic[symbol] === 1 && proclitics < mostProclitics ? proclitics + 1 : 0;
    } else {
      proclitics = 0;
    }
    previous = here;
  }
  return hits ?? noHits;
}

interface Start {
  readonly at: number;
  /** A word begins here, not only an element or a capital. */
  readonly firm: boolean;
  readonly here: number;
  readonly previous: number;
}

type BlockText = { readonly text: string; readonly edges: ElementEdges };

function matchAt(lexicon: Lexicon, block: BlockText, { at, firm, here, previous }: Start): Hit | null {
  if (firm) return matchLongest(lexicon, block, at, edge.word);
  const loose = (isCapital(here) && !isCapital(previous)) || block.edges.between(at, at);
  return loose ? matchLongest(lexicon, block, at, edge.loose) : null;
}
