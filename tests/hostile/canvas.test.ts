// Pages that draw their text themselves: what is read aloud or typed stands in an unseen proxy, which belongs to the page's editor.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { writeStored } from '../e2e/both-browsers.ts';
import { buildPage, describeHostile, listMarks, sentence, type Room } from './hostile-room.ts';
import { countHosts } from './rest-on.ts';

/** Ms in which a page that has changed is read again, and a card would have opened. */
const readMs = 1000;

/** Beside the paper: a page on which nobody is mentioned is not even listened to. */
const beside = 'Kim Jong Un';

/** The text that a writer sees is paint; what the browser edits is unseen, and follows each key as the editors of documents do. */
const buildApp = (proxy: string): string => `<canvas id="paper" width="600" height="200"></canvas>
  ${proxy}
  <aside>Recent: a letter to ${beside}.</aside>
  <script>
    const live = document.getElementById('live');
    const read = () => live.value ?? live.textContent;
    const paint = () => {
      const pen = paper.getContext('2d');
      pen.clearRect(0, 0, 600, 200);
      pen.font = '20px sans-serif';
      pen.fillText(read(), 10, 40);
    };
    window.records = [];
    new MutationObserver((list) => records.push(...list.map(({ type }) => type)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    live.addEventListener('input', paint);
    if ('value' in live) live.value = '${sentence}'; else live.textContent = '${sentence}';
    paint();
    paper.addEventListener('click', () => live.focus());
  </script>`;

const unseen = 'position: fixed; top: 0; left: 0; width: 600px; height: 1px; opacity: 0; overflow: hidden';
const proxies = [
  { name: 'a text area', proxy: `<textarea id="live" style="${unseen}">${sentence}</textarea>` },
  {
    name: 'an editable element',
    proxy: `<div id="live" role="textbox" contenteditable="true" style="${unseen}"></div>`,
  },
  {
    name: 'an editable element without a role, over the paper',
    proxy:
      '<div id="live" contenteditable style="position: absolute; top: 30px; left: 18px; color: transparent"></div>',
  },
  {
    name: 'a text area, beside text inside a canvas',
    proxy: `<canvas>${sentence}</canvas><textarea id="live" style="${unseen}">${sentence}</textarea>`,
  },
] as const;

interface Seen {
  readonly text: string;
  readonly html: string;
  readonly records: readonly string[];
}

function readApp(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const live = document.getElementById('live') ?? document.body;
    const { records } = window as unknown as { readonly records: string[] };
    return {
      text: live instanceof HTMLTextAreaElement ? live.value : live.textContent,
      html: document.documentElement.outerHTML,
      records: records.splice(0),
    };
  });
}

async function openApp(room: Room, proxy: string): Promise<Page> {
  await writeStored({ ...room, open: room.sidelight.open }, { settings: { marks: 'every' } });
  const page = await room.open(buildPage(buildApp(proxy)));
  await expect.poll(() => listMarks(page)).toContain(beside);
  return page;
}

describeHostile('a page that draws its text in a canvas', (room) => {
  it.each(proxies)('keeps its proxy to itself: $name', async ({ proxy }) => {
    const page = await openApp(room(), proxy);
    const before = await readApp(page);
    // Over the name, where it is painted.
    await page.mouse.move(90, 60);
    await page.mouse.move(70, 43, { steps: 8 });
    await sleep(readMs);
    expect(await countHosts(page)).toBe(0);
    const rested = await readApp(page);
    expect(rested).toEqual({ ...before, records: [] });
    await page.evaluate(() => document.getElementById('live')?.focus());
    await page.keyboard.type(' Kim Jong Un');
    await sleep(readMs);
    const typed = await readApp(page);
    expect(typed.text.replace('\u00a0', ' ')).toContain('Kim Jong Un');
    expect(typed.records.filter((type) => type === 'attributes')).toEqual([]);
    expect(await listMarks(page)).toEqual([beside]);
    expect(await countHosts(page)).toBe(0);
    expect(await room().sidelight.readVoice()).toEqual([]);
  });
});
