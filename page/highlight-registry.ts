// Our part of the page's highlight registry: which ranges stand in it, and getting them out again. The registry is shared
// with the page, which may read and clear it; and Firefox lets a content script put things in but not list them. So the
// list here is the true one, and the registry is made to follow it.
import type { SubjectId } from '../core/recognition/mention.ts';
import { atEnd } from './at-end.ts';
import type { PageMention } from './page-mention.ts';
import { isRangeOf } from './text-place.ts';

export interface HighlightRegistry {
  /** Draws these and nothing else; what is drawn already stays untouched. */
  draw(mentions: readonly DrawnMention[]): void;
  activate(range: Range | null): void;
  /** The range that a mention is drawn with, if it still holds the mention. */
  findRange(mention: PageMention): Range | null;
}

export type DrawnMention = readonly [PageMention, Range];

export const activeName = 'sidelight-active';

function buildHighlightName(subject: string): string {
  return `sidelight-${subject}`;
}

/**
 * Takes out what an instance left that its browser ended: Firefox does so on updates, and nobody has those Highlights any more.
 * @param list asked only where the registry holds anything at all
 */
export function clearRegistry(list: () => readonly SubjectId[]): void {
  if (CSS.highlights.size === 0) return;
  for (const name of [activeName, ...list().map(buildHighlightName)]) CSS.highlights.delete(name);
}

export function createRegistry(signal: AbortSignal): HighlightRegistry {
  const highlights = new Map<string, Highlight>();
  const drawn = new Map<PageMention, Range>();

  /** Ours, registered again if the page has cleared the registry. */
  function register(name: string): Highlight {
    const highlight = highlights.get(name) ?? new Highlight();
    highlights.set(name, highlight);
    // The one that is open is drawn over the mark of its subject, which all have 0.
    highlight.priority = name === activeName ? 1 : 0;
    if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    return highlight;
  }

  function nameOf({ mention }: PageMention): string {
    return buildHighlightName(mention.subject);
  }

  function erase(mention: PageMention, range: Range): void {
    highlights.get(nameOf(mention))?.delete(range);
    drawn.delete(mention);
  }

  function dropEmpty(): void {
    for (const [name, highlight] of highlights) {
      if (highlight.size > 0) continue;
      highlights.delete(name);
      CSS.highlights.delete(name);
    }
  }

  function draw(wanted: readonly DrawnMention[]): void {
    const ranges = new Map(wanted);
    for (const [mention, range] of drawn) if (ranges.get(mention) !== range) erase(mention, range);
    for (const [mention, range] of ranges) {
      register(nameOf(mention)).add(range);
      drawn.set(mention, range);
    }
    dropEmpty();
  }

  atEnd(signal, () => {
    for (const [name, highlight] of highlights) {
      CSS.highlights.delete(name);
      highlight.clear();
    }
    highlights.clear();
    drawn.clear();
  });

  return {
    draw,
    activate(range) {
      highlights.get(activeName)?.clear();
      if (range) register(activeName).add(range);
      dropEmpty();
    },
    findRange(mention) {
      const range = drawn.get(mention);
      return range && isRangeOf(range, mention.block, mention.mention) ? range : null;
    },
  };
}
