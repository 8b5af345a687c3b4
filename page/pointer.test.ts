import { commands } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HoverEvent } from '../core/interaction/hover.ts';
import type { PageMention } from './page-mention.ts';
import { watchPointer } from './pointer.ts';

let stop = new AbortController();
let seen: HoverEvent<PageMention>[] = [];
let isOpen = false;

beforeEach(async () => {
  await commands.movePointer(5, 5);
  stop = new AbortController();
  [seen, isOpen] = [[], false];
  watchPointer({
    document,
    signal: stop.signal,
    find: () => null,
    isInCard: () => false,
    isCardOpen: () => isOpen,
    onEvent: (event) => seen.push(event),
  });
});

afterEach(() => stop.abort());

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
