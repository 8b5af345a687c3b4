// What the recogniser has read on this page so far: blocks with candidates, in document order, and the mentions decided in them.
import type { Mention, PageContext } from '../core/recognition/mention.ts';
import type { BlockReading, Recogniser } from '../core/recognition/recogniser.ts';
import { compareOrder } from './document-order.ts';
import { hasEditors, isDesigned, isInEditor } from './editors.ts';
import type { PageMention } from './page-mention.ts';
import type { TextRoot } from './text-blocks.ts';
import type { PageBlock } from './text-collector.ts';
import { findStart } from './text-place.ts';

/** A block that holds something a decision could need; all others are forgotten as soon as they are read. */
interface Entry {
  readonly block: PageBlock;
  readonly reading: BlockReading;
  mentions: readonly PageMention[];
}

export interface Readings {
  /** Forgets the blocks for which `isStale`, but keeps their readings until `settle` in case their text comes back the same. */
  drop(isStale: (container: Node) => boolean): void;
  read(block: PageBlock): void;
  /**
   * Puts what was read in order and decides.
   * @param roots all that is read: the document and its open shadow roots
   * @returns all mentions in document order
   */
  settle(context: () => PageContext, roots: readonly TextRoot[]): readonly PageMention[];
}

export function createReadings(recogniser: Recogniser): Readings {
  let entries: Entry[] = [];
  let stale = new Map<Node, Entry[]>();
  let mentions: readonly PageMention[] = [];
  let decidedFor: PageContext | null = null;
  let designed = false;
  let changed = false;

  function drop(isStale: (container: Node) => boolean): void {
    const groups = Map.groupBy(entries, ({ block }) => isStale(block.container));
    entries = groups.get(false) ?? [];
    stale = Map.groupBy(groups.get(true) ?? [], ({ block }) => block.container);
    changed ||= groups.has(true);
  }

  function read(block: PageBlock): void {
    const known = stale.get(block.container)?.find((entry) => isSameBlock(entry.block, block));
    const reading = known ? known.reading : recogniser.read(block);
    if (!reading) return;
    entries.push(known ?? { block, reading, mentions: [] });
    changed = true;
  }

  function settle(readContext: () => PageContext, roots: readonly TextRoot[]): readonly PageMention[] {
    stale = new Map();
    if (entries.length === 0) return (mentions = []);
    const context = readContext();
    // Switching it makes no record.
    const nowDesigned = isDesigned(roots);
    if (!changed && context === decidedFor && nowDesigned === designed) return mentions;
    entries.sort(compareEntries);
    mentions = decide(context, hasEditors(roots));
    [changed, decidedFor, designed] = [false, context, nowDesigned];
    return mentions;
  }

  function decide(context: PageContext, withEditors: boolean): readonly PageMention[] {
    const readable = withEditors ? entries.filter(({ block }) => !isInEditor(block.container)) : entries;
    const decided = recogniser.decide(
      readable.map((entry) => entry.reading),
      context,
    );
    for (const entry of entries) {
      const renewed = renew(entry, decided.get(entry.reading) ?? []);
      entry.mentions = withEditors ? renewed.filter((mention) => !isBeingWritten(mention)) : renewed;
    }
    return entries.flatMap((entry) => entry.mentions);
  }

  return { drop, read, settle };
}

/** An editable element may be inline, in a block that is not. */
function isBeingWritten({ block, mention }: PageMention): boolean {
  const place = findStart(block, mention.start);
  return place !== null && isInEditor(place.node);
}

/** Keeps the objects of mentions that are decided as before. */
function renew(entry: Entry, decided: readonly Mention[]): readonly PageMention[] {
  return decided.map((mention) => {
    const before = entry.mentions.find((known) => isSameMention(known.mention, mention));
    return before ?? { block: entry.block, mention };
  });
}

function isSameMention(a: Mention, b: Mention): boolean {
  // The reason may change as the page grows, and a card says it: plain data, compared as such.
  return (
    a.start === b.start &&
    a.subject === b.subject &&
    a.end === b.end &&
    JSON.stringify(a.reason) === JSON.stringify(b.reason)
  );
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function isSameBlock(a: PageBlock, b: PageBlock): boolean {
  return (
    a.text === b.text && isSameList(a.nodes, b.nodes) && isSameList(a.pieces, b.pieces) && isSameList(a.edges, b.edges)
  );
}

/**
 * Asked the wrong way round on purpose: sorting compares each entry with the one before it, and Chromium answers at once for a
 * sibling that follows, but walks back to the first sibling for one that precedes: seconds in a block of 100,000 links.
 */
function compareEntries({ block: a }: Entry, { block: b }: Entry): number {
  const [first, second] = [a.nodes[0], b.nodes[0]];
  return first && second ? -compareOrder(second, first) : 0;
}
