// Elements that are called as scripts call things: a field called `parentNode` hides that of its form, an image called `body` that of
// its document, an element called `chrome` stands in the global object. Content scripts of Chromium see most of these names.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { buildPage, describeHostile, listMarks, sentence, sentenceMarks, type Room } from './hostile-room.ts';
import { openCard, restOn } from './rest-on.ts';

/** A form with a field for every property and method that it has, around some markup. */
const buildForm = (content: string): string => `<form id="every" tabindex="0"><script>
  for (let owner = HTMLFormElement.prototype; owner; owner = Object.getPrototypeOf(owner))
    for (const name of Object.getOwnPropertyNames(owner)) document.write('<input type="hidden" name="' + name + '">');
</script>${content}</form>`;

/** An image for every property and method of documents, but for what this test and the page itself need. */
const images = `<script>
  const needed = ['constructor', 'write', 'location'];
  const names = [Document, Node, EventTarget].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype));
  document.write(names.filter((name) => !needed.includes(name)).map((name) => '<img name="' + name + '" alt="">').join(''));
</script>`;

/** What stands in the global object; `runtime`, `storage` and `extension` are what we call there. */
const fields = ['runtime', 'storage', 'extension'].map((name) => `<input type="hidden" name="${name}">`).join('');
const called = (name: string): string => `<form id="${name}">${fields}</form>`;
const globals: Readonly<Record<string, string>> = {
  'an element called chrome': '<div id="chrome"></div>',
  'a form called chrome': called('chrome'),
  'a form called browser': called('browser'),
  'a form called sidelight': '<form id="sidelight"><input type="hidden" name="abort"></form>',
  'forms called as what we call': ['CSS', 'Highlight', 'scheduler', 'navigator', 'matchMedia', 'getComputedStyle']
    .map((name) => `<form id="${name}"></form>`)
    .join(''),
};

/** Where Chromium puts its interface nowhere, or into what hides it. */
const unreachable: Readonly<Record<string, string>> = {
  'two forms': called('chrome') + called('browser'),
  'a frame called chrome': '<iframe name="chrome" srcdoc="x"></iframe>',
};

/** Ms in which whatever is marked or opens has come: measured 30 to 300, and a card after 450. */
const quietMs = 1000;

async function openMarked(room: Room, body: string): Promise<Page> {
  const page = await room.open(buildPage(body));
  await expect.poll(() => listMarks(page)).toEqual(sentenceMarks);
  return page;
}

/** By way of the class: the page has hidden what the form itself would answer. */
const change = (page: Page, html: string): Promise<void> =>
  page.evaluate((markup) => {
    const form = Document.prototype.getElementById.call(document, 'every') as HTMLFormElement;
    Element.prototype.insertAdjacentHTML.call(form, 'beforeend', markup);
  }, html);

describeHostile('a page whose elements are called as scripts call things', (room) => {
  it.each(Object.entries(globals))('is marked beside %s', async (_, body) => {
    await openMarked(room(), `${body}<p>${sentence}</p>`);
    expect(await room().sidelight.readVoice()).toEqual([]);
  });

  it('is marked beside images called as what documents have', async () => {
    const page = await openMarked(room(), `${images}<p>${sentence}</p>`);
    await openCard(room(), page);
  });

  it.each(Object.entries(unreachable))(
    'throws nothing beside %s, where all that we call is hidden',
    async (_, body) => {
      const { open, sidelight } = room();
      const page = await open(buildPage(`${body}<p>${sentence}</p>`));
      await sleep(quietMs);
      // Firefox gives its scripts a world that no element reaches.
      expect(await listMarks(page)).toEqual(sidelight.name === 'firefox' ? sentenceMarks : []);
      expect(await sidelight.readVoice()).toEqual([]);
    },
  );

  it('is marked in a form of such fields, where it stood and where it grows', async () => {
    const page = await openMarked(room(), buildForm(sentence));
    await change(page, '<p>Then Kim Jong Un wrote.</p>');
    await expect.poll(() => listMarks(page)).toHaveLength(3);
    await page.evaluate(() => Element.prototype.remove.call(Document.prototype.getElementById.call(document, 'every')));
    await expect.poll(() => listMarks(page)).toEqual([]);
    expect(await room().sidelight.readVoice()).toEqual([]);
  });

  it('has its cards in such a form: by the pointer, by keys, by a finger', async () => {
    const { sidelight } = room();
    const page = await openMarked(room(), buildForm(`<h2>A form</h2>${sentence}<p style="height: 2000px"></p>`));
    const read = (): Promise<unknown> => sidelight.readCard(page);
    await openCard(room(), page);
    await page.mouse.wheel({ deltaY: 1500 });
    await expect.poll(read).toBeNull();
    await sidelight.runCommand('previous-mention');
    await expect.poll(read).toMatchObject({ name: 'Xi Jinping' });
    await page.keyboard.press('Escape');
    await expect.poll(read).toBeNull();
    const { x, y } = await findMark(page);
    await page.touchscreen.tap(x, y);
    await expect.poll(read).toMatchObject({ name: 'Vladimir Putin' });
    expect(await sidelight.readVoice()).toEqual([]);
  });

  it('breaks nothing where such a form fills the screen', async () => {
    const page = await openMarked(room(), `${buildForm(sentence)}<button>Larger</button>`);
    await page.evaluate(() => {
      const form = Document.prototype.getElementById.call(document, 'every') as HTMLElement;
      document
        .querySelector('button')
        ?.addEventListener('click', () => void Element.prototype.requestFullscreen.call(form));
    });
    await page.click('button');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await restOn(page);
    await sleep(quietMs);
    expect(await room().sidelight.readVoice()).toEqual([]);
  });
});

function findMark(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('sidelight-vladimir-putin') ?? [];
    const { x, y, width, height } = (range as Range).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}
