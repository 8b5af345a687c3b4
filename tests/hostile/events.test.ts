// What a page can do from its own scripts: send events, poison prototypes, clear highlights, pretend to be us. None of it is
// answered, and none of it breaks anything.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { buildPage, describeHostile, listMarks, sentence, sentenceMarks, type Room } from './hostile-room.ts';
import { countHosts, openCard } from './rest-on.ts';

/** Longer than the longest delay of a reaction: the card opens after 450 ms, marks are drawn again after 150. */
const reactionMs = 1000;

async function openMarked(room: Room, body: string, head = ''): Promise<Page> {
  const page = await room.open(buildPage(body, head));
  await expect.poll(() => listMarks(page)).toEqual(sentenceMarks);
  return page;
}

/** Everything of the page's own world that throws when it is called, and remembers who called. */
const poison = `<script>
  window.calls = []; window.errors = [];
  addEventListener('error', (event) => errors.push(event.message));
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
  const arm = (owner, name) => {
    const all = Object.getOwnPropertyDescriptor(owner, name);
    if (!all?.configurable) return;
    const trap = () => { if (window.armed) { window.armed = false; calls.push(name); window.armed = true; throw new Error('poison ' + name); } };
    if (typeof all.value === 'function') {
      const real = all.value;
      Object.defineProperty(owner, name, { ...all, value: function (...args) { trap(); return Reflect.apply(real, this, args); } });
    } else if (all.get) {
      Object.defineProperty(owner, name, { ...all, get() { trap(); return Reflect.apply(all.get, this, []); } });
    }
  };
  const owners = [Array.prototype, Map.prototype, Set.prototype, WeakMap.prototype, String.prototype, Promise.prototype, RegExp.prototype,
    Node.prototype, Element.prototype, HTMLElement.prototype, Document.prototype, Range.prototype, Text.prototype, EventTarget.prototype,
    Event.prototype, ShadowRoot.prototype, MutationObserver.prototype, HighlightRegistry.prototype, Highlight.prototype, CSSStyleDeclaration.prototype];
  const kept = ['constructor', 'evaluate', 'then'];
  for (const owner of owners)
    for (const name of Object.getOwnPropertyNames(owner)) if (!kept.includes(name)) arm(owner, name);
  for (const name of ['JSON', 'Math', 'Intl']) for (const key of Object.getOwnPropertyNames(window[name])) arm(window[name], key);
  window.armed = true;
</script>`;

describeHostile('a hostile page', (room) => {
  it('gets no reaction to 10,000 events that no reader made', async () => {
    const page = await openMarked(room(), `<p>${sentence}</p>`);
    const sent = await page.evaluate(() => {
      const [range] = CSS.highlights.get('sidelight-vladimir-putin') ?? [];
      const box = (range as Range).getBoundingClientRect();
      const place = { clientX: box.x + 20, clientY: box.y + 5, bubbles: true, composed: true, pointerType: 'mouse' };
      const target = document.querySelector('p') ?? document.body;
      const makers: readonly (() => Event)[] = [
        () => new PointerEvent('pointermove', place),
        () => new PointerEvent('pointerdown', place),
        () => new PointerEvent('pointerup', place),
        () => new PointerEvent('click', { ...place, pointerType: 'touch' }),
        () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
        () => new KeyboardEvent('keyup', { key: 'j', altKey: true, shiftKey: true, bubbles: true }),
        () => new Event('scroll', { bubbles: true }),
        () => new Event('toggle', { bubbles: true }),
        () => new Event('visibilitychange', { bubbles: true }),
        () => new PageTransitionEvent('pageshow', { persisted: true, bubbles: true }),
        () =>
          new CustomEvent('wxt:content-script-started', { detail: { contentScriptName: 'annotator' }, bubbles: true }),
        () => new MessageEvent('message', { data: { type: 'wxt:content-script-started' }, bubbles: true }),
      ];
      // Whatever draws the marks again would be seen: they are gone, and nobody but us puts them back.
      CSS.highlights.clear();
      let refused = 0;
      for (let turn = 0; turn < 10_000; turn += 1) {
        const event = makers[turn % makers.length]?.();
        if (event && !target.dispatchEvent(event)) refused += 1;
        if (event && turn % 5 === 0) window.dispatchEvent(event);
      }
      return { refused };
    });
    await sleep(reactionMs);
    expect(sent).toEqual({ refused: 0 });
    expect(await countHosts(page)).toBe(0);
    expect(await listMarks(page)).toEqual([]);
  });

  it('sees no message, no global, no resource of ours', async () => {
    const page = await openMarked(
      room(),
      `<p>${sentence}</p>`,
      `<script>window.heard = []; window.before = new Set(Object.getOwnPropertyNames(window));
       addEventListener('message', (event) => heard.push(event.data), true);</script>`,
    );
    await openCard(room(), page);
    const seen = await page.evaluate(() => {
      const { heard, before } = window as unknown as { heard: unknown[]; before: ReadonlySet<string> };
      const own = new Set(['before', '0']);
      const globals = Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && !own.has(name));
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      return { heard, globals, extension: loaded.filter((name) => name.includes('extension:')) };
    });
    expect(seen).toEqual({ heard: [], globals: [], extension: [] });
    const host = await page.evaluate(() => {
      const { attributes, shadowRoot, childNodes } = document.querySelector('sidelight-card') ?? document.body;
      return { attributes: [...attributes].map(({ name }) => name), shadowRoot, children: childNodes.length };
    });
    expect(host).toEqual({ attributes: ['popover'], shadowRoot: null, children: 0 });
  });

  it('cannot poison what we call, nor hears our calls', async () => {
    const page = await openMarked(room(), `<p>${sentence}</p>`);
    await page.close();
    const poisoned = await room().open(buildPage(`<p>${sentence}</p>`, poison));
    // Everything is asked of the page while it is not armed, and stays armed in between.
    const ask = <Result>(read: () => Result): Promise<Result> =>
      poisoned.evaluate(
        `window.armed = false; try { (${read.toString()})(); } finally { window.armed = true; }`,
      ) as Promise<Result>;
    await sleep(reactionMs);
    const box = await ask(() => {
      const [range] = CSS.highlights.get('sidelight-vladimir-putin') ?? [];
      const { x, y } = (range as Range).getBoundingClientRect();
      return { x, y };
    });
    await poisoned.mouse.move(box.x + 60, box.y + 40);
    await poisoned.mouse.move(box.x + 20, box.y + 8, { steps: 8 });
    await expect.poll(() => room().sidelight.readCard(poisoned)).not.toBeNull();
    await poisoned.keyboard.press('Escape');
    await expect.poll(() => room().sidelight.readCard(poisoned)).toBeNull();
    const heard = await ask(() => {
      const { calls, errors } = window as unknown as { calls: readonly string[]; errors: readonly string[] };
      return { calls: [...calls], errors: [...errors] };
    });
    expect(heard).toEqual({ calls: [], errors: [] });
  });

  it('is not fought when it clears the highlights in each frame', async () => {
    const page = await openMarked(room(), `<p>${sentence}</p><p id="tick"></p>`);
    const count = await page.evaluate(async () => {
      let added = 0;
      const began = performance.now();
      while (performance.now() - began < 2000) {
        added += CSS.highlights.size;
        CSS.highlights.clear();
        (document.querySelector('#tick') ?? document.body).textContent = String(added);
        await new Promise(requestAnimationFrame);
      }
      return added;
    });
    // Two names, drawn again after a scan or an input, never in a loop.
    expect(count).toBeLessThan(20);
  });

  it('cannot look into a card by defining our element before us', async () => {
    const page = await openMarked(
      room(),
      `<p>${sentence}</p>`,
      `<script>window.kept = [];
       customElements.define('sidelight-card', class extends HTMLElement {
         constructor() { super(); kept.push(this.attachInternals()); }
         connectedCallback() { this.attachShadow({ mode: 'open' }); }
       });</script>`,
    );
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(String(error)));
    await openCard(room(), page);
    const inside = await page.evaluate(() => {
      const { kept } = window as unknown as { kept: readonly ElementInternals[] };
      return kept.map(({ shadowRoot }) => shadowRoot?.textContent ?? 'nothing');
    });
    expect(inside).toEqual(['nothing']);
    // What the page's own class throws is the page's; ours would be named after our files.
    expect(thrown.filter((message) => message.includes('extension:'))).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => countHosts(page)).toBe(0);
  });
});
