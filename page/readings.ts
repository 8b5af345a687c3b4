// What the recogniser has read on this page so far: blocks with candidates, in document order, and the mentions decided in them.
import type { Mention, PageContext } from '../core/recognition/mention.ts';
import type { BlockReading, Recogniser } from '../core/recognition/recogniser.ts';
import type { Steps } from '../core/recognition/steps.ts';
import { compareOrder } from './document-order.ts';
import { hasEditors, isDesigned, isInEditor } from './editors.ts';
import type { PageMention } from './page-mention.ts';
import { sortInSteps } from './sort-in-steps.ts';
import type { TextRoot } from './text-blocks.ts';
import type { PageBlock } from './text-collector.ts';
import { findStart } from './text-place.ts';

/** A block that holds something a decision could need; all others are forgotten as soon as they are read. */
interface Entry {
  readonly block: PageBlock;
  mentions: readonly RenewableMention[];
  /** Of a block that has changed: what its container held before. */
  before?: Stale | undefined;
}

type RenewableMention = { -readonly [Key in keyof PageMention]: PageMention[Key] };

/** Read again where they are gone: between two passes they are the browser's to forget, since most pages never ask again. */
type KnownReadings = Map<Entry, BlockReading>;

/** Forgotten blocks of one container, and where the next one to come back is expected. */
interface Stale {
  readonly entries: Entry[];
  next: number;
  /** Their mentions by where they begin; made when first asked for. */
  places?: PlacedMentions;
}

type PlacedMentions = ReadonlyMap<Text, ReadonlyMap<number, RenewableMention>>;

export interface Readings {
  /** Forgets the blocks for which `isStale`, but keeps their readings until `settle` in case their text comes back the same. */
  drop(isStale: (container: Node) => boolean): Steps<void>;
  read(block: PageBlock): Steps<void>;
  /**
   * Puts what was read in order and decides.
   * @param roots all that is read: the document and its open shadow roots
   * @returns all mentions in document order
   */
  settle(context: () => PageContext, roots: readonly TextRoot[]): Steps<readonly PageMention[]>;
  /** Leaves what was read to the browser: the next pass may be long in coming. */
  release(): void;
}

/** Blocks looked at in one step: some µs each. */
const blocksPerStep = 8;

export interface ReadingsOptions {
  /** Holds what the browser may forget. */
  readonly hold?: (readings: KnownReadings) => Pick<WeakRef<KnownReadings>, 'deref'>;
  /** Whether the page has changed during this pass: one that never stops would else be forgotten and read anew each time. */
  readonly isNeededSoon?: () => boolean;
}

export function createReadings(recogniser: Recogniser, options: ReadingsOptions = {}): Readings {
  const { hold = (known) => new WeakRef(known), isNeededSoon = () => false } = options;
  let entries: Entry[] = [];
  let stale = new Map<Node, Stale>();
  let mentions: readonly PageMention[] = [];
  let decidedFor: PageContext | null = null;
  let designed = false;
  let changed = false;
  let readings: KnownReadings = new Map();
  let kept = hold(readings);

  function* drop(isStale: (container: Node) => boolean): Steps<void> {
    // Those of a pass that was cut short, or that were needed soon, are still here.
    if (readings.size === 0) readings = kept.deref() ?? readings;
    const current: Entry[] = [];
    const dropped = new Map<Node, Stale>();
    for (const [index, entry] of entries.entries()) {
      const { container } = entry.block;
      if (isStale(container)) remember(dropped, container, entry);
      else current.push(entry);
      if (index % blocksPerStep === 0) yield;
    }
    [entries, stale] = [current, dropped];
    changed ||= dropped.size > 0;
  }

  function* read(block: PageBlock): Steps<void> {
    const before = stale.get(block.container);
    const known = takeSame(before, block);
    const reading = known ? null : yield* recogniser.readInSteps(block);
    if (!known && !reading) return;
    const entry = known ?? { block: trim(block), mentions: [], before };
    if (reading) readings.set(entry, reading);
    entries.push(entry);
    changed = true;
  }

  function* settle(readContext: () => PageContext, roots: readonly TextRoot[]): Steps<readonly PageMention[]> {
    stale = new Map();
    mentions = entries.length > 0 ? yield* settleBy(readContext(), roots) : [];
    if (readings.size > 0) kept = hold(readings);
    if (entries.length === 0 || !isNeededSoon()) release();
    return mentions;
  }

  function release(): void {
    readings = new Map();
  }

  function* settleBy(context: PageContext, roots: readonly TextRoot[]): Steps<readonly PageMention[]> {
    yield;
    // Switching it makes no record.
    const nowDesigned = isDesigned(roots);
    if (!changed && context === decidedFor && nowDesigned === designed) return mentions;
    entries = yield* sortInSteps(entries, compareEntries);
    const decided = yield* decide(context, hasEditors(roots));
    [changed, decidedFor, designed] = [false, context, nowDesigned];
    return decided;
  }

  function* decide(context: PageContext, withEditors: boolean): Steps<readonly PageMention[]> {
    const readable = withEditors ? yield* leaveOutEditors(entries) : entries;
    const known = yield* recall(readable);
    const decided = yield* recogniser.decideInSteps([...known.values()], context);
    const all: PageMention[] = [];
    for (const entry of entries) {
      const reading = known.get(entry);
      const renewed = renew(entry, (reading && decided.get(reading)) ?? []);
      entry.before = undefined;
      entry.mentions = withEditors ? renewed.filter((mention) => !isBeingWritten(mention)) : renewed;
      all.push(...entry.mentions);
      yield;
    }
    return all;
  }

  /** The readings of these entries, in their order; nothing of the others is kept. */
  function* recall(wanted: readonly Entry[]): Steps<KnownReadings> {
    const recalled: KnownReadings = new Map();
    for (const [index, entry] of wanted.entries()) {
      const reading = readings.get(entry) ?? (yield* recogniser.readInSteps(entry.block));
      if (reading) recalled.set(entry, reading);
      if (index % blocksPerStep === 0) yield;
    }
    return (readings = recalled);
  }

  return { drop, read, settle, release };
}

/** Lists that grew have room for more, which is most of what thousands of short blocks would take. */
function trim(block: PageBlock): PageBlock {
  const { edges, nodes, pieces } = block;
  return { ...block, edges: edges.length > 0 ? edges.slice() : noEdges, nodes: nodes.slice(), pieces: pieces.slice() };
}

const noEdges: readonly number[] = [];

function remember(stale: Map<Node, Stale>, container: Node, entry: Entry): void {
  const known = stale.get(container);
  if (known) known.entries.push(entry);
  else stale.set(container, { entries: [entry], next: 0 });
}

/** Looked for from where the last one was found: blocks of one container come back in their order. */
function takeSame(stale: Stale | undefined, block: PageBlock): Entry | undefined {
  if (!stale) return undefined;
  const isSame = (entry: Entry): boolean => isSameBlock(entry.block, block);
  const ahead = stale.entries.findIndex((entry, index) => index >= stale.next && isSame(entry));
  const found = ahead >= 0 ? ahead : stale.entries.findIndex(isSame);
  if (found >= 0) stale.next = found + 1;
  return stale.entries[found];
}

function* leaveOutEditors(entries: readonly Entry[]): Steps<readonly Entry[]> {
  const kept: Entry[] = [];
  for (const [index, entry] of entries.entries()) {
    if (!isInEditor(entry.block.container)) kept.push(entry);
    if (index % blocksPerStep === 0) yield;
  }
  return kept;
}

/** An editable element may be inline, in a block that is not. */
function isBeingWritten({ block, mention }: PageMention): boolean {
  const place = findStart(block, mention.start);
  return place !== null && isInEditor(place.node);
}

/** Keeps the objects of mentions that are decided where one of their subject was before; both lists are in the order of the text. */
function renew(entry: Entry, decided: readonly Mention[]): readonly RenewableMention[] {
  let at = 0;
  return decided.map((mention) => {
    for (let next = entry.mentions[at]; next && next.mention.start < mention.start; next = entry.mentions[at]) at += 1;
    const before = entry.before ? findBefore(entry.before, entry.block, mention) : entry.mentions[at];
    const isKept = before && before.mention.subject === mention.subject && isSamePlace(before, entry.block, mention);
    return isKept ? Object.assign(before, { block: entry.block, mention }) : { block: entry.block, mention };
  });
}

function findBefore(stale: Stale, block: PageBlock, { start }: Mention): RenewableMention | undefined {
  stale.places ??= placeMentions(stale.entries);
  const place = findStart(block, start);
  return place ? stale.places.get(place.node)?.get(place.offset) : undefined;
}

function placeMentions(entries: readonly Entry[]): PlacedMentions {
  const places = new Map<Text, Map<number, RenewableMention>>();
  for (const mention of entries.flatMap(({ mentions }) => mentions)) {
    const place = findStart(mention.block, mention.mention.start);
    if (!place) continue;
    const inNode = places.get(place.node) ?? new Map<number, RenewableMention>();
    places.set(place.node, inNode.set(place.offset, mention));
  }
  return places;
}

/** Of one that begins in the same place, or is to be looked for in the same block. */
function isSamePlace(before: PageMention, block: PageBlock, { start, end }: Mention): boolean {
  const { mention } = before;
  return mention.end - mention.start === end - start && (before.block !== block || mention.start === start);
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
 * To be asked about an entry and one that is expected behind it: Chromium answers at once for a sibling that follows, but walks
 * back to the first sibling for one that precedes, which takes seconds in a block of 100,000 links.
 */
function compareEntries({ block: a }: Entry, { block: b }: Entry): number {
  const [first, second] = [a.nodes[0], b.nodes[0]];
  return first && second ? compareOrder(first, second) : 0;
}
