// Keeps what is known of a page's mentions equal to the page: one walk at first, then only what its mutations touched,
// in slices, at rest while the tab is hidden. Between the blocks of text and the recogniser on one side, and marks on the other.
import type { PageContext } from '../core/recognition/mention.ts';
import type { FirstLook } from '../core/recognition/first-look/first-look.ts';
import type { Recogniser } from '../core/recognition/recogniser.ts';
import type { Steps } from '../core/recognition/steps.ts';
import { createDirtCollector, type Dirt } from './dirt.ts';
import { isDesigned } from './editors.ts';
import { isElement } from './element-roles.ts';
import { lookFirst } from './look-first.ts';
import type { PageMention } from './page-mention.ts';
import { createReadings } from './readings.ts';
import { watchRest } from './resting-pointer.ts';
import { afterLoad, runSliced, sliceMs, whenVisible, yieldToPage } from './schedule.ts';
import { createShadowRoots } from './shadow-roots.ts';
import { walkBlocks, type BlockWalk } from './text-blocks.ts';
import type { PageBlock } from './text-collector.ts';
import { findStale, planWalks, type PlannedWalk } from './walk-plan.ts';
import { leaveOut, listOpened, watchDesign } from './writing.ts';

export interface ScannerOptions {
  readonly root: Document | Element;
  readonly signal: AbortSignal;
  readonly recogniser: Recogniser;
  /** Nothing is read before it has seen something that could become a mention; where it is not given, all is read. */
  readonly firstLook?: FirstLook;
  /** Called only once the page holds a candidate. The same object means: nothing has changed. */
  readonly readContext: () => PageContext;
  /** All mentions in document order, after each pass that changed them; what is done with them belongs to the pass. */
  readonly onMentions: (mentions: readonly PageMention[]) => Steps<void>;
  /** Asked before each pass; `false`: nothing is looked at any more. */
  readonly isWanted?: () => boolean;
  readonly pace?: Pace;
}

/** How a scanner spreads its work over time. */
export interface Pace {
  /** Mutations of this many ms are read together. */
  readonly burstMs: number;
  /** A pass rests this many times its own duration. */
  readonly restFactor: number;
  /** Clock that slices are cut by, ms; the page's own where there is none. */
  readonly now?: () => number;
}

/**
 * Most scripts change a page in bursts. On one that never stops, reading takes 3 % of a core, which leaves as much again, of the 5
 * that all may take, for the records of its changes and for what the browser paints anew.
 */
const calmPace: Pace = { burstMs: 100, restFactor: 30 };

export interface Scanner {
  /** Open shadow roots found so far that are still on the page. */
  shadowRoots(): ShadowRoot[];
  /** Resolves once nothing waits to be read. */
  settled(): Promise<void>;
}

/** Longest rest, ms: behind a pass of a sixth of a second, on a page of ten thousand mentions. A news ticker should not wait longer. */
const longestRestMs = 5000;
/** Late custom elements attach their shadow roots without a mutation: looked at again this long after the page has loaded, ms. */
const lateLookMs = 2000;
/** A page that moves its text under the walk gets this many tries in short slices. */
const sliceTries = 3;
/** Then slices are as long as this, ms, so that the walk can come to its end between two changes: a page that answers later feels slow. */
const longSliceMs = 100;

/** Nodes walked between two looks at the clock, some µs each, and characters that take as long to read as a node to walk. */
const nodesPerStep = 16;
const charactersPerNode = 64;

const observed: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['contenteditable'],
};

export function startScanner(options: ScannerOptions): Scanner {
  const { root, signal, recogniser, firstLook, readContext, onMentions, pace = calmPace } = options;
  const { isWanted = () => true } = options;
  const document = root.ownerDocument ?? root;
  const dirt = createDirtCollector(root);
  const readings = createReadings(recogniser, { isNeededSoon: () => !dirt.isEmpty() });
  const observer = new MutationObserver(wake);
  const shadows = createShadowRoots((shadowRoot) => observer.observe(shadowRoot, observed));
  let published: readonly PageMention[] = [];
  let running: Promise<void> | null = null;
  let restUntil = 0;
  let walk: BlockWalk | null = null;
  let lost = 0;
  let isWatchingRest = false;
  let { title } = document;
  let isToBeRead = firstLook === undefined;
  let isWatchingDesign = false;

  function wake(records: readonly MutationRecord[]): void {
    dirt.add(records);
    if (published.length > 0) listOpened(records).forEach(drop);
    if (walk && wasMoved(walk.position(), records)) lost += 1;
    run();
  }

  function run(): void {
    if (signal.aborted || running || dirt.isEmpty()) return;
    running = rest()
      .then(pass)
      .finally(() => {
        running = null;
        run();
      });
  }

  async function rest(): Promise<void> {
    const ms = Math.max(restUntil ? pace.burstMs : 0, restUntil - performance.now());
    // The first pass in a task of its own: until here, one has gone by with the start.
    await (ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : yieldToPage());
    if (document.visibilityState !== 'visible') readings.release();
    await whenVisible(document, signal);
  }

  async function pass(): Promise<void> {
    if (signal.aborted || !isWanted()) return;
    wake(observer.takeRecords());
    shadows.takeLate().forEach(dirt.addTree);
    const lostBefore = lost;
    const { busyMs, finished } = await runSliced(passOver(dirt.take()), {
      signal,
      // A tab that is left in the middle of a pass waits for its reader.
      yieldThread: () => yieldToPage().then(() => whenVisible(document, signal)),
      // Fewer than before: the walk is at its end, and none is lost any more.
      resume: () => (wake(observer.takeRecords()), lost <= lostBefore),
      now: pace.now ?? (() => performance.now()),
      longestMs: lost >= sliceTries ? longSliceMs : sliceMs,
    });
    walk = null;
    if (!finished) dirt.addTree(root);
    restUntil = performance.now() + Math.min(longestRestMs, pace.restFactor * busyMs);
  }

  /** One pass: looks at what is dirty, or, once something has been seen, reads it. */
  function* passOver(taken: Dirt): Steps<void> {
    const seen = !isToBeRead && (yield* lookAt(taken));
    isToBeRead ||= seen;
    yield;
    if (isToBeRead) yield* readChanges(seen ? { texts: new Set(), trees: new Set([root]) } : taken);
    if (shadows.isWaiting() && !isWatchingRest) watchRest(document, signal, lookForRoots);
    isWatchingRest ||= shadows.isWaiting();
  }

  function* lookAt(taken: Dirt): Steps<boolean> {
    if (!firstLook) return true;
    const isAll = taken.trees.has(root);
    // Text that has been looked at may mean another under a new title, which is no part of any text that is read.
    const isRenamed = !isAll && title !== document.title;
    ({ title } = document);
    if (isRenamed && (yield* firstLook.look(title)) !== 'none') return true;
    const starts = isAll ? [root] : yield* listStarts(taken);
    const onHost = (element: Element): ShadowRoot | null => shadows.look(element, 'all');
    return yield* lookFirst({ firstLook, starts, root, onHost, recogniser });
  }

  function* listStarts(taken: Dirt): Steps<Node[]> {
    const walks = yield* planWalks(taken, [root, ...shadows.list()]);
    return walks.map(({ start }) => start);
  }

  /** Reads what is dirty, decides, and publishes. */
  function* readChanges(taken: Dirt): Steps<void> {
    const roots = [root, ...shadows.list()];
    yield* readings.drop(yield* findStale(taken, roots));
    const walks = yield* planWalks(taken, roots);
    for (let next = walks.shift(); next; next = walks.shift()) yield* walkThrough(next, walks);
    walk = null;
    lost = 0;
    const mentions = yield* readings.settle(readContext, [root, ...shadows.list()]);
    const isNews = mentions !== published && mentions.length + published.length > 0;
    published = mentions;
    if (isNews) yield* onMentions(mentions);
    if (mentions.length > 0 && !isWatchingDesign) watchDesign(document, signal, readAll);
    isWatchingDesign ||= mentions.length > 0;
  }

  /** What stands where the reader writes now; the next pass finds the same. */
  function drop(edited: Node): void {
    const kept = leaveOut(published, edited);
    if (kept === published) return;
    published = kept;
    void runSliced(onMentions(kept), { signal });
  }

  function readAll(): void {
    if (isDesigned([document])) drop(document);
    dirt.addTree(root);
    run();
  }

  /** @param walks those that are still to come: shadow roots found on the way join them */
  function* walkThrough({ start, scope, takes }: PlannedWalk, walks: PlannedWalk[]): Steps<void> {
    let work = 0;
    const waiting: PageBlock[] = [];
    const onElement = (element: Element): void => {
      const shadowRoot = shadows.look(element, scope);
      if (shadowRoot) walks.push({ start: shadowRoot, scope: 'all', takes: () => true });
    };
    const onBlock = (block: PageBlock): void => {
      work += block.text.length / charactersPerNode;
      if (takes(block)) waiting.push(block);
    };
    if (isElement(start)) onElement(start);
    for (walk = walkBlocks(start, { scope, onBlock, onElement }); walk.step(); work += 1) {
      for (let block = waiting.shift(); block; block = waiting.shift()) yield* readings.read(block);
      if (work < nodesPerStep) continue;
      work = 0;
      yield;
    }
    for (const block of waiting) yield* readings.read(block);
  }

  function lookForRoots(): void {
    shadows.takeLate().forEach(dirt.addTree);
    run();
  }

  async function settled(): Promise<void> {
    do {
      wake(observer.takeRecords());
      await running;
    } while (running);
  }

  observer.observe(root, observed);
  dirt.addTree(root);
  afterLoad(document, signal, lateLookMs, lookForRoots);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  run();
  return { shadowRoots: shadows.list, settled };
}

function wasMoved(position: Node, records: readonly MutationRecord[]): boolean {
  return records.some(({ removedNodes }) =>
    [...removedNodes].some((node) => Node.prototype.contains.call(node, position)),
  );
}
