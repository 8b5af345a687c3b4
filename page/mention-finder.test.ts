import { afterEach, describe, expect, it } from 'vitest';
import { finish } from '../core/recognition/steps.ts';
import { createWordRecogniser } from '../tests/browser/word-recogniser.ts';
import { createMentionFinder, type MentionFinder } from './mention-finder.ts';
import { createMentionRange, type PageMention } from './page-mention.ts';
import { createReadings } from './readings.ts';
import { readBlocks } from './text-blocks.ts';

const host = document.createElement('main');
const shadowRoots: ShadowRoot[] = [];

afterEach(() => {
  host.remove();
  shadowRoots.length = 0;
});

function findMentions(...roots: readonly Node[]): readonly PageMention[] {
  const readings = createReadings(createWordRecogniser({ 'Kim Jong Un': 'kim', Xi: 'xi' }));
  for (const root of roots) readBlocks(root).forEach((block) => finish(readings.read(block)));
  return finish(readings.settle(() => ({}), [document]));
}

interface Page {
  readonly mentions: readonly PageMention[];
  readonly finder: MentionFinder;
  /** Subject found in the middle of a mention's line of text, moved by some px. */
  look(mention: number, line?: number, dx?: number, dy?: number): string | undefined;
}

function show(html: string): Page {
  host.innerHTML = html;
  document.body.append(host);
  for (const element of host.querySelectorAll('x-open')) {
    const root = element.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>in here Xi</p>';
    shadowRoots.push(root);
  }
  const mentions = findMentions(host, ...shadowRoots);
  const finder = createMentionFinder(document, () => shadowRoots);
  finish(finder.update(mentions));
  function look(index: number, line = 0, dx = 0, dy = 0): string | undefined {
    const mention = mentions[index];
    const rect = (mention && createMentionRange(mention)?.getClientRects()[line]) ?? new DOMRect();
    return finder.find(rect.x + rect.width / 2 + dx, rect.y + rect.height / 2 + dy)?.mention.mention.subject;
  }
  return { mentions, finder, look };
}

describe('a mention under a point', () => {
  it('is found in its middle, not beside it', () => {
    const { look } = show('<p>and <b>Xi</b> and');
    expect(look(0)).toBe('xi');
    expect(look(0, 0, 40)).toBeUndefined();
    expect(look(0, 0, 0, 40)).toBeUndefined();
  });

  it('is not found in the blank to the right of its line', () => {
    expect(show('<p>and Xi').look(0, 0, 100)).toBeUndefined();
  });

  it('is found across elements, and on both lines where it wraps', () => {
    const { look, finder, mentions } = show('<p style="width: 90px; font: 20px monospace">a Kim <b>Jong</b> Un b');
    expect(look(0, 0)).toBe('kim');
    const rects = mentions[0] ? [...(createMentionRange(mentions[0])?.getClientRects() ?? [])] : [];
    const below = rects.findLast((rect) => rect.top > (rects[0]?.bottom ?? 0) - 1) ?? new DOMRect();
    const hit = finder.find(below.x + 3, below.y + 5);
    expect(hit?.mention.mention.subject).toBe('kim');
    expect(hit?.line).toBeGreaterThan(0);
  });

  it('is found in an open shadow root', () => {
    expect(show('<p>a</p><x-open></x-open>').look(0)).toBe('xi');
  });

  it('is found in text that cannot be selected', () => {
    expect(show('<p style="user-select: none; -webkit-user-select: none">and Xi and').look(0)).toBe('xi');
  });

  it('is not found under something that covers it', () => {
    expect(show('<p>and Xi</p><div style="position: fixed; inset: 0; background: red"></div>').look(0)).toBeUndefined();
  });

  it('is not found when it is invisible', () => {
    expect(show('<p style="opacity: 0">and Xi').look(0)).toBeUndefined();
  });

  it('is not found once the page has changed under it', () => {
    const { finder, mentions } = show('<p>and Xi');
    const rect = (mentions[0] && createMentionRange(mentions[0])?.getBoundingClientRect()) ?? new DOMRect();
    host.querySelector('p')?.firstChild?.replaceWith('longer than before');
    expect(finder.find(rect.x + 2, rect.y + 5)).toBeNull();
  });

  /** Ms of the quickest of some runs: others are at work on the machine as well. */
  function timeQuickest(act: () => unknown): number {
    const times = Array.from({ length: 5 }, () => {
      const began = performance.now();
      act();
      return performance.now() - began;
    });
    return Math.min(...times);
  }

  it('costs the same among 10,000 as among ten', () => {
    function measure(sections: number): number {
      // In sections, as on real pages: under a point browsers go through all that lies beside each other.
      const { look } = show(`<section>${'<p>and Xi and '.repeat(10)}</section>`.repeat(sections));
      look(0);
      return timeQuickest(() => {
        for (let turn = 0; turn < 50; turn += 1) look(turn % 10);
      });
    }
    const few = measure(1);
    // A ratio, not a duration: machines differ. Clocks of pages are coarse: 1 ms counts as none.
    expect(measure(1000)).toBeLessThan(Math.max(1, few) * 10);
  });

  it('takes in a block of very many by their number, not by its square', () => {
    function measure(count: number): number {
      const { finder, mentions } = show(`<p>${'<b>Xi</b> and '.repeat(count)}</p>`);
      return timeQuickest(() => finish(finder.update(mentions)));
    }
    measure(1000);
    // Ten times as many; by the square it would be a hundred times as long.
    expect(measure(10_000)).toBeLessThan(Math.max(0.5, measure(1000)) * 30);
  });
});
