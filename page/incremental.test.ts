// The property that everything else rests on: after any changes, what the scanner knows equals what a fresh scan finds, and
// what is drawn are those mentions, in their places. `npm run fuzz` runs it long; a seed is printed with every run.
import fc from 'fast-check';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { anyChanges, change, type Change } from '../tests/browser/random-changes.ts';
import { createWordLook, createWordRecogniser } from '../tests/browser/word-recogniser.ts';
import { createHighlighter } from './highlighter.ts';
import { createMentionRange, type PageMention } from './page-mention.ts';
import { startScanner } from './scanner.ts';
import { findStart } from './text-place.ts';

const runs = inject('fuzzRuns');
const seed = inject('fuzzSeed') ?? Math.floor(Math.random() * 2 ** 31);
/** A run takes some 20 ms on an idle machine. */
const timeout = 60_000 + runs * 200;

let stop = new AbortController();
let host = document.createElement('main');

/** What is there before any change: with names, and without any. */
const pages = {
  names: '<div><p>Kim <b>and</b> Xi</p>key</div><x-first>Xi</x-first><span>K</span>',
  nothing: '<div><p>one <b>and</b> two</p>key</div><x-first>three</x-first><span>K</span>',
};

function begin(html: string): void {
  stop.abort();
  stop = new AbortController();
  host.remove();
  host = document.createElement('main');
  host.innerHTML = html;
  document.body.append(host);
}

afterEach(() => {
  stop.abort();
  host.remove();
});

/** A clock on which every look at it ends a slice: the page then changes between any sixteen steps of the walk. */
function createHastyClock(): () => number {
  let time = 0;
  return () => (time += 10);
}

interface Scan {
  see(): Promise<readonly PageMention[]>;
}

const words = { Kim: 'kim', Xi: 'xi' };

/** @param drawn shows what it finds, and looks first, as on a page. */
function scan(signal: AbortSignal, drawn: boolean): Scan {
  let mentions: readonly PageMention[] = [];
  const context = {};
  const scanner = startScanner({
    root: host,
    signal,
    recogniser: createWordRecogniser(words, true),
    ...(drawn ? { firstLook: createWordLook(words) } : {}),
    readContext: () => context,
    *onMentions(all) {
      mentions = all;
      if (drawn) yield* highlighter.show(all, 'every');
    },
    pace: { burstMs: 0, restFactor: 0, now: createHastyClock() },
  });
  const highlighter = createHighlighter({ document, signal, shadowRoots: scanner.shadowRoots });
  return { see: () => scanner.settled().then(() => mentions) };
}

const numbers = new WeakMap<Node, number>();
let lastNumber = 0;

/** A place that compares as a string: each node has a number of its own. */
function describePlace(node: Node, offset: number): string {
  const number = numbers.get(node) ?? (lastNumber += 1);
  numbers.set(node, number);
  return `node ${number}, ${offset}`;
}

function describeMention(mention: PageMention): string {
  const place = findStart(mention.block, mention.mention.start);
  const where = place ? describePlace(place.node, place.offset) : 'nowhere';
  return `${mention.mention.subject}: ${createMentionRange(mention)?.toString()} in ${mention.block.text}, ${where}`;
}

/** Places of what is drawn, in no order. */
function listDrawn(): Set<string> {
  return new Set(
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => describeRange(range as Range))),
  );
}

function describeRange({ startContainer, startOffset }: Range): string {
  return describePlace(startContainer, startOffset);
}

function isLaidOut(range: Range): boolean {
  const shown = range.startContainer.parentElement?.checkVisibility() ?? false;
  return shown && [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
}

/** A change that no block is touched by, after which shadow roots that came without a record are looked for. */
function wake(): void {
  host.append(document.createComment(''));
}

/** Each change in a task of its own, so that a walk may be anywhere when it comes. */
async function changeWhileWalking(changes: readonly Change[]): Promise<void> {
  for (const one of changes) {
    change(host, one);
    await scheduler.postTask(() => undefined);
  }
}

describe('an incremental scan', () => {
  it(
    `equals a fresh one after any changes, at rest and while it walks (${runs} runs, seed ${seed})`,
    { timeout },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(pages.names, pages.nothing),
          anyChanges,
          anyChanges,
          anyChanges,
          async (html, before, during, after) => {
            begin(html);
            before.forEach((one) => change(host, one));
            const incremental = scan(stop.signal, true);
            await changeWhileWalking(during);
            await incremental.see();
            after.forEach((one) => change(host, one));
            wake();
            const found = (await incremental.see()).map(describeMention);
            const drawn = listDrawn();
            const fresh = new AbortController();
            const expected = await scan(fresh.signal, false).see();
            fresh.abort();
            expect(found).toEqual(expected.map(describeMention));
            // Nothing tells that a late shadow root has hidden the text that its host holds: its mark may stay, unpainted.
            const ranges = expected.map(createMentionRange).filter((range) => range !== null);
            const all = new Set(ranges.map(describeRange));
            expect([...drawn].filter((place) => !all.has(place))).toEqual([]);
            expect(ranges.filter(isLaidOut).filter((range) => !drawn.has(describeRange(range)))).toEqual([]);
          },
        ),
        { numRuns: runs, seed },
      );
    },
  );
});
