import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Settings } from '../core/interaction/settings.ts';
import { finish } from '../core/recognition/steps.ts';
import { createWordRecogniser } from '../tests/browser/word-recogniser.ts';
import { createHighlighter, type Highlighter } from './highlighter.ts';
import { activeName } from './highlight-registry.ts';
import type { PageMention } from './page-mention.ts';
import { createReadings } from './readings.ts';
import { readBlocks } from './text-blocks.ts';

let stop = new AbortController();
const host = document.createElement('main');

afterEach(() => {
  stop.abort();
  stop = new AbortController();
  host.remove();
});

function findMentions(html: string): readonly PageMention[] {
  host.innerHTML = html;
  document.body.append(host);
  const readings = createReadings(createWordRecogniser({ Kim: 'kim', Xi: 'xi' }));
  readBlocks(host).forEach((block) => finish(readings.read(block)));
  return finish(readings.settle(() => ({}), [document]));
}

function draw(
  html: string,
  marks: Settings['marks'],
): { readonly mentions: readonly PageMention[]; readonly highlighter: Highlighter } {
  const mentions = findMentions(html);
  const highlighter = createHighlighter({ document, signal: stop.signal, shadowRoots: () => [] });
  finish(highlighter.show(mentions, marks));
  return { mentions, highlighter };
}

/** Text that each of our Highlights holds, with the text of the block around it. */
function listDrawn(): readonly string[] {
  return [...CSS.highlights].flatMap(([name, highlight]) =>
    [...highlight].map((range) => `${name} ${(range as Range).startContainer.parentElement?.id}`),
  );
}

/** Boxes that the browser is asked to watch, as it goes; until the test ends. */
function countWatched(): ReadonlySet<Element> {
  const watched = new Set<Element>();
  const { observe, unobserve } = IntersectionObserver.prototype;
  IntersectionObserver.prototype.observe = function (box) {
    watched.add(box);
    observe.call(this, box);
  };
  IntersectionObserver.prototype.unobserve = function (box) {
    watched.delete(box);
    unobserve.call(this, box);
  };
  onTestFinished(() => void Object.assign(IntersectionObserver.prototype, { observe, unobserve }));
  return watched;
}

const sections = '<p id=a>Kim</p><p id=b>Kim</p><h2 id=h>Kim</h2><p id=c>Kim</p><p id=d>Xi</p><p id=e>Kim</p>';

describe('marks', () => {
  it('every: all of them', () => {
    draw(sections, 'every');
    expect(listDrawn()).toEqual(['a', 'b', 'h', 'c', 'e'].map((id) => `sidelight-kim ${id}`).concat('sidelight-xi d'));
  });

  it('first: one a subject and section, none in headings', () => {
    draw(sections, 'first');
    expect(listDrawn()).toEqual(['sidelight-kim a', 'sidelight-kim c', 'sidelight-xi d']);
  });

  it('none', () => {
    draw(sections, 'none');
    expect(listDrawn()).toEqual([]);
  });

  it.each(['display: none', 'visibility: hidden', 'opacity: 0', 'content-visibility: hidden; height: 9px'])(
    'passes over what has %s, and draws the next instead',
    (style) => {
      draw(`<div style="${style}"><p id=a>Kim</p></div><p id=b>Kim</p>`, 'first');
      expect(listDrawn()).toEqual(['sidelight-kim b']);
    },
  );

  it.each([
    { style: 'display: none', drawn: [] },
    { style: 'opacity: 0', drawn: ['sidelight-kim a'] },
  ])('every: with $style draws $drawn', ({ style, drawn }) => {
    draw(`<p id=a style="${style}">Kim</p>`, 'every');
    expect(listDrawn()).toEqual(drawn);
  });

  it('follows text that is shown later', async () => {
    draw('<details><summary id=s>more</summary><p id=a>Kim</p></details>', 'every');
    expect(listDrawn()).toEqual([]);
    host.querySelector('details')?.setAttribute('open', '');
    await expect.poll(listDrawn).toEqual(['sidelight-kim a']);
  });

  it('tells when what is shown may have changed, though the page goes on scrolling', async () => {
    const mentions = findMentions('<details><summary>more</summary><p>Kim</p></details><p style="height: 9000px">');
    let turns = 0;
    const onRedraw = () => (turns += 1);
    const highlighter = createHighlighter({ document, signal: stop.signal, shadowRoots: () => [], onRedraw });
    finish(highlighter.show(mentions, 'every'));
    expect(turns).toBe(0);
    host.querySelector('details')?.setAttribute('open', '');
    const began = performance.now();
    // A smooth scroll, or one that a page animates: an event a frame, with no pause to wait for.
    while (turns === 0 && performance.now() - began < 2500) {
      scrollBy(0, 1);
      await new Promise(requestAnimationFrame);
    }
    expect(turns).toBe(1);
    expect(listDrawn()).toEqual(['sidelight-kim ']);
    scrollTo(0, 0);
  });

  it('draws the open one over the others', () => {
    const { mentions, highlighter } = draw(sections, 'every');
    highlighter.activate(mentions[0] ?? null);
    const priorityOf = (name: string): number => CSS.highlights.get(name)?.priority ?? 0;
    expect(priorityOf(activeName)).toBeGreaterThan(priorityOf('sidelight-kim'));
  });

  it('first: the same ones on a page with too many to draw, wherever the reader is', async () => {
    draw(`<p id=a>Kim</p>${'<p style="height: 30px">Kim</p>'.repeat(2000)}`, 'first');
    const first = host.querySelector('#a');
    const listElements = () =>
      [...(CSS.highlights.get('sidelight-kim') ?? [])].map((range) => (range as Range).startContainer.parentElement);
    await expect.poll(listElements).toEqual([first]);
    scrollTo(0, 30_000);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(listElements().filter((element) => element !== first)).toEqual([]);
    scrollTo(0, 0);
  });

  it('keeps the ranges of what stays drawn', () => {
    const { mentions, highlighter } = draw(sections, 'every');
    const before = [...(CSS.highlights.get('sidelight-kim') ?? [])];
    finish(highlighter.show(mentions.slice(1), 'every'));
    expect([...(CSS.highlights.get('sidelight-kim') ?? [])]).toEqual(before.slice(1));
    expect(before.length).toBe(5);
  });

  it('stands again after the page has cleared the registry', () => {
    const { mentions, highlighter } = draw(sections, 'every');
    CSS.highlights.clear();
    finish(highlighter.show(mentions, 'every'));
    expect(listDrawn()).toHaveLength(6);
  });

  it('shows which one is open, and no longer', () => {
    const { mentions, highlighter } = draw(sections, 'none');
    highlighter.activate(mentions[1] ?? null);
    expect(listDrawn()).toEqual([`${activeName} b`]);
    highlighter.activate(null);
    expect(listDrawn()).toEqual([]);
  });

  it('leaves nothing behind', () => {
    const { mentions, highlighter } = draw(sections, 'every');
    highlighter.activate(mentions[0] ?? null);
    stop.abort();
    expect([...CSS.highlights.keys()]).toEqual([]);
    finish(highlighter.show(mentions, 'every'));
    expect([...CSS.highlights.keys()]).toEqual([]);
  });

  it('draws at most 500, those near the viewport', async () => {
    draw('<p style="height: 30px">Kim</p>'.repeat(2000), 'every');
    const near = (): number => CSS.highlights.get('sidelight-kim')?.size ?? 0;
    await expect.poll(near).toBeGreaterThan(20);
    expect(near()).toBeLessThanOrEqual(500);
    scrollTo(0, 40_000);
    const isDrawnThere = (): boolean =>
      [...(CSS.highlights.get('sidelight-kim') ?? [])].some(
        (range) =>
          (range as Range).getBoundingClientRect().top > 0 && (range as Range).getBoundingClientRect().top < 800,
      );
    await expect.poll(isDrawnThere).toBe(true);
    scrollTo(0, 0);
  });

  describe('on a page with too many to draw', () => {
    const many = '<p style="height: 30px">Kim</p>'.repeat(2000);
    const settle = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 600));
    /** Whether each paragraph that stands on the screen is marked. */
    const isDrawnOnScreen = (): boolean => {
      const drawn = new Set(
        [...(CSS.highlights.get('sidelight-kim') ?? [])].map(({ startContainer }) => startContainer),
      );
      const root = host.querySelector('div')?.shadowRoot ?? host;
      const onScreen = [...root.querySelectorAll('p')].filter((box) => {
        const { top } = box.getBoundingClientRect();
        return top > 0 && top < 600;
      });
      return onScreen.length > 5 && onScreen.every(({ firstChild }) => firstChild && drawn.has(firstChild));
    };

    it('has the browser watch nothing where all that is wanted can be drawn', async () => {
      const watched = countWatched();
      draw(many, 'first');
      await settle();
      expect(watched.size).toBe(0);
    });

    it('follows text that the page moves without a scroll', async () => {
      draw(many, 'every');
      await expect.poll(isDrawnOnScreen).toBe(true);
      await settle();
      host.style.transform = 'translateY(-40000px)';
      expect(isDrawnOnScreen()).toBe(false);
      await expect.poll(isDrawnOnScreen, { timeout: 3000 }).toBe(true);
      host.style.transform = '';
    });

    it('follows a box that scrolls in a shadow root', async () => {
      findMentions('<div></div>');
      const root = host.querySelector('div')?.attachShadow({ mode: 'open' });
      if (!root) throw new Error('no shadow root');
      root.innerHTML = `<section style="height: 600px; overflow: auto">${many}</section>`;
      const readings = createReadings(createWordRecogniser({ Kim: 'kim' }));
      readBlocks(root).forEach((block) => finish(readings.read(block)));
      const mentions = finish(readings.settle(() => ({}), [document, root]));
      finish(createHighlighter({ document, signal: stop.signal, shadowRoots: () => [root] }).show(mentions, 'every'));
      await expect.poll(isDrawnOnScreen).toBe(true);
      await settle();
      root.querySelector('section')?.scrollTo(0, 40_000);
      expect(isDrawnOnScreen()).toBe(false);
      await expect.poll(isDrawnOnScreen, { timeout: 3000 }).toBe(true);
    });
  });

  it('never changes the page', async () => {
    findMentions(sections);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((more) => records.push(...more));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const before = document.documentElement.outerHTML;
    const highlighter = createHighlighter({ document, signal: stop.signal, shadowRoots: () => [] });
    finish(highlighter.show(findMentionsAgain(), 'every'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    observer.disconnect();
    expect(records).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

function findMentionsAgain(): readonly PageMention[] {
  const readings = createReadings(createWordRecogniser({ Kim: 'kim', Xi: 'xi' }));
  readBlocks(host).forEach((block) => finish(readings.read(block)));
  return finish(readings.settle(() => ({}), [document]));
}
