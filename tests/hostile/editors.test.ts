// Text that its reader is writing: never marked, and what is typed is what is written. `KEYSTROKES=1000` for a long run.
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, it } from 'vitest';
import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { writeStored } from '../e2e/both-browsers.ts';
import { buildPage, describeHostile, listMarks, sentence, sentenceMarks, type Room } from './hostile-room.ts';
import { bundlePage } from './pages/bundle-page.ts';

const keystrokes = Number(process.env['KEYSTROKES'] ?? 100);
const seed = Number(process.env['KEY_SEED'] ?? Date.now() % 100_000);
/** Ms in which a page that has changed is read again: measured 100 to 300. */
const readMs = 700;

const editors = ['plain', 'prosemirror', 'codemirror', 'designed'] as const;
type EditorName = (typeof editors)[number];

const body = `<p>${sentence}</p>
  <div id="plain" contenteditable>Xi Jinping met <b>Kim</b> Jong Un.</div>
  <div id="prosemirror"></div><div id="codemirror"></div>
  <iframe id="designed" srcdoc="<script>document.designMode = 'on'</script><p>Xi Jinping met Kim Jong Un.</p>"></iframe>
  <script src="/script.js"></script>
  <script>
    readAll = () => ({
      ...readEditors(), plain: plain.innerHTML, designed: designed.contentDocument.body.innerHTML,
    });
  </script>`;

/** What a writer of names types, so that marks would come and go with nearly every key. */
const keys: readonly KeyInput[] = [
  ...('XiJinping' as unknown as readonly KeyInput[]),
  ' ',
  'Enter',
  'Backspace',
  'Delete',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'Home',
];

/** The constants of Numerical Recipes. */
function chooseKeys(): readonly KeyInput[] {
  let state = seed;
  return Array.from({ length: keystrokes }, () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return keys[Math.floor((state / 2 ** 32) * keys.length)] ?? 'X';
  });
}

async function focus(page: Page, editor: EditorName): Promise<void> {
  await page.evaluate((id) => {
    const place = document.getElementById(id);
    if (place instanceof HTMLIFrameElement) return place.contentDocument?.body.focus();
    const editable = place?.matches('[contenteditable]') ? place : place?.querySelector('[contenteditable]');
    (editable as HTMLElement | null)?.focus();
  }, editor);
}

/** Ms that the test may take: eight times the keys, and ten times the 20 ms that a key takes on an idle machine. */
const longestMs = 60_000 + keystrokes * 8 * 200;

/** Ms after which an editor that was given the focus has put its caret there: ProseMirror waits 20. */
const caretMs = 100;

/**
 * Resolves once the page knows of the last key: browsers tell of a caret that has moved in a task of its own, and editors that
 * have not heard of it put the caret back. A key that comes before writes now here and now there, with us and without.
 */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

/** Writes the same in each, and reads what then stands there. */
async function write(page: Page): Promise<unknown> {
  for (const editor of editors) {
    await focus(page, editor);
    await sleep(caretMs);
    for (const key of chooseKeys()) {
      await page.keyboard.press(key);
      await settle(page);
    }
  }
  return page.evaluate(() => (window as unknown as { readAll(): unknown }).readAll());
}

async function openEditors(room: Room, marks: readonly string[]): Promise<Page> {
  const page = await room.open(buildPage(body));
  await expect.poll(() => listMarks(page)).toEqual(marks);
  return page;
}

const listFrameMarks = (page: Page): Promise<readonly string[]> => {
  const frame = page.frames().at(-1);
  return frame ? listMarks(frame) : Promise.resolve(['no frame']);
};

/** A text that notes what of it is marked when a key comes, before the character does. */
const noting = `<p id="text" tabindex="0">${sentence}</p><script>
  addEventListener('keydown', () => {
    window.seen ??= [...CSS.highlights].filter(([name]) => name.startsWith('sidelight-')).flatMap(([, marks]) => [...marks].map(String));
  });
</script>`;

/** How a page lets its reader write what has been read before. */
const openings = [
  {
    name: 'a frame by its designMode',
    body: `<iframe id="frame" srcdoc="${noting.replaceAll('"', '&quot;')}"></iframe>`,
    open: `frame.contentDocument.designMode = 'on'; frame.contentWindow.focus()`,
  },
  { name: 'a document by its designMode', body: noting, open: `document.designMode = 'on'; document.body.focus()` },
  {
    name: 'an element around it',
    body: `<main>${noting}</main>`,
    open: `document.querySelector('main').contentEditable = true`,
  },
  {
    name: 'the text itself',
    body: noting,
    open: `text.setAttribute('contenteditable', 'plaintext-only'); text.focus()`,
  },
] as const;

describeHostile('text that becomes editable', (room) => {
  it.each(openings)('has lost its marks before the first key: $name', async ({ body, open }) => {
    const page = await room().open(buildPage(body));
    const place = (): Page | Frame => page.frames().at(-1) ?? page;
    await expect.poll(() => listMarks(place())).toEqual(sentenceMarks);
    await page.evaluate(open);
    await page.keyboard.press('x');
    const readSeen = (): Promise<unknown> => place().evaluate(() => (window as { seen?: unknown }).seen);
    await expect.poll(readSeen).toEqual([]);
    await sleep(readMs);
    expect(await listMarks(place())).toEqual([]);
  });

  it('has them again when it can no longer be written', async () => {
    const page = await room().open(buildPage(noting));
    await expect.poll(() => listMarks(page)).toEqual(sentenceMarks);
    for (const [designMode, marks] of [
      ['on', []],
      ['off', sentenceMarks],
    ] as const) {
      await page.evaluate((mode) => {
        document.designMode = mode;
      }, designMode);
      await page.mouse.move(300, 300);
      await page.mouse.move(310, 310);
      await expect.poll(() => listMarks(page)).toEqual(marks);
    }
  });
});

describeHostile('editors', (room) => {
  let script = '';
  beforeAll(async () => {
    script = await bundlePage('editors-page.ts');
  });

  it(
    `are not marked, and hold what is typed: ${keystrokes} keys in each, seed ${seed}`,
    { timeout: longestMs },
    async () => {
      const { pages, sidelight } = room();
      pages.add({ '/script.js': { type: 'text/javascript', body: script } });
      await writeStored({ ...room(), open: sidelight.open }, { settings: { marks: 'every' } });
      const page = await openEditors(room(), sentenceMarks);
      const ours = await write(page);
      await sleep(readMs);
      expect(await listMarks(page)).toEqual(sentenceMarks);
      expect(await listFrameMarks(page)).toEqual([]);
      await writeStored({ ...room(), open: sidelight.open }, { 'site:127.0.0.1': 'off' });
      const theirs = await write(await openEditors(room(), []));
      expect(ours).toEqual(theirs);
      expect(await sidelight.readVoice()).toEqual([]);
    },
  );
});
