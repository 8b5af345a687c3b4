import { commands } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HoverFact } from '../core/interaction/hover.ts';
import { finish } from '../core/recognition/steps.ts';
import { createWordRecogniser } from '../tests/browser/word-recogniser.ts';
import type { MentionHit } from './mention-finder.ts';
import { createMentionRange, type PageMention } from './page-mention.ts';
import { watchPointer } from './pointer.ts';
import { createReadings } from './readings.ts';
import { readBlocks } from './text-blocks.ts';

let stop = new AbortController();
let seen: HoverFact<PageMention>[] = [];
let isOpen = false;
let hit: MentionHit | null = null;
const added = document.createElement('main');

beforeEach(async () => {
  await commands.movePointer(5, 5);
  stop = new AbortController();
  [seen, isOpen, hit] = [[], false, null];
  watchPointer({
    document,
    signal: stop.signal,
    find: () => hit,
    isInCard: () => false,
    isCardOpen: () => isOpen,
    onFact: (fact) => seen.push(fact),
  });
});

afterEach(() => {
  stop.abort();
  added.remove();
});

/** A mention in a shadow root, as the one that lies under the pointer. */
function findHit(): MentionHit {
  const root = added.querySelector('x-name')?.attachShadow({ mode: 'open' }) ?? added;
  root.append('Kim');
  const readings = createReadings(createWordRecogniser({ Kim: 'kim' }));
  readBlocks(root).forEach((block) => finish(readings.read(block)));
  const [mention] = finish(readings.settle(() => ({}), [document]));
  if (!mention) throw new Error('no mention');
  return { mention, range: createMentionRange(mention) ?? document.createRange(), line: 0 };
}

const types = (): readonly string[] => seen.map((event) => event.type);

describe('the pointer', () => {
  it('tells where it goes', async () => {
    await commands.movePointer(50, 60);
    await expect.poll(() => seen.at(-1)).toMatchObject({ type: 'move', x: 50, y: 60, over: null });
  });

  it('tells of clicks', async () => {
    await commands.clickAt(70, 80);
    await expect.poll(types).toEqual(expect.arrayContaining(['press', 'release']));
  });

  it('tells which buttons are down', async () => {
    await commands.dragTo(50, 60);
    await expect.poll(() => seen).toContainEqual(expect.objectContaining({ type: 'move', x: 50, buttons: 1 }));
    await commands.clickAt(70, 80, 'right');
    await expect.poll(() => seen).toContainEqual(expect.objectContaining({ type: 'press', button: 2 }));
    await commands.movePointer(20, 20);
    await expect.poll(() => seen.at(-1)).toMatchObject({ type: 'move', buttons: 0 });
  });

  it.each([
    { scroller: 'window', felt: true },
    { scroller: '#around', felt: true },
    { scroller: '#ticker', felt: false },
  ])('counts scrolling of $scroller as moving what is under it: $felt', async ({ scroller, felt }) => {
    added.innerHTML = `<div id=around style="height: 90px; overflow: scroll"><p><x-name></x-name></p><p style="height: 900px"></div>
      <div id=ticker style="height: 50px; overflow: scroll"><p style="height: 900px"></div><p style="height: 5000px">`;
    document.body.append(added);
    hit = findHit();
    await commands.movePointer(50, 60);
    await expect.poll(types).toContain('move');
    const scrolled = new Promise((resolve) =>
      document.addEventListener('scroll', resolve, { capture: true, once: true }),
    );
    (document.querySelector(scroller) ?? window).scrollTo(0, 20);
    await scrolled;
    expect(types().includes('scroll')).toBe(felt);
    scrollTo(0, 0);
  });

  it('tells of typing, and keeps Escape to itself only while a card is open', async () => {
    const reached: string[] = [];
    document.addEventListener('keydown', (event) => reached.push(event.key), { signal: stop.signal });
    await commands.clickAt(70, 80);
    await commands.pressKey('Escape');
    isOpen = true;
    await commands.pressKey('Escape');
    await commands.pressKey('a');
    await expect.poll(types).toContain('type');
    expect(types().filter((type) => type === 'escape')).toHaveLength(1);
    expect(reached).toEqual(['Escape', 'a']);
  });

  it('believes no event that a page has made', () => {
    const target = document.body;
    for (const type of ['pointermove', 'pointerdown', 'pointerup', 'pointercancel', 'pointerout', 'click']) {
      target.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: 3, clientY: 4, pointerType: 'mouse' }));
    }
    isOpen = true;
    target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'Escape' }));
    target.dispatchEvent(new Event('scroll', { bubbles: true }));
    expect(seen).toEqual([]);
  });

  it('says nothing more after its end', async () => {
    stop.abort();
    await commands.movePointer(90, 90);
    expect(seen).toEqual([]);
  });
});
