// Pages that a server renders and a framework takes over: it compares what stands there with what it would have made, and says
// so where they differ. With marks on it, it says exactly what it says without.
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { beforeAll, expect, it } from 'vitest';
import { renderToString as renderVue } from 'vue/server-renderer';
import type { Page } from 'puppeteer-core';
import { writeStored } from '../e2e/both-browsers.ts';
import { buildPage, describeHostile, listMarks, type Room } from './hostile-room.ts';
import { bundlePage } from './pages/bundle-page.ts';
import { App } from './pages/react-app.ts';
import { createPageApp } from './pages/vue-app.ts';

/** What the app shows at first: in its sentence and its list, by subjects. */
const firstMarks = ['Vladimir Putin', 'Xi Jinping'];
const turns = 24;
/** Else the first page of a browser asks for one, which is not there, and says so. */
const noIcon = '<link rel="icon" href="data:,">';

const sayings: ReadonlySet<string> = new Set(['debug', 'log', 'info', 'warn', 'error', 'assert', 'trace']);

const frameworks = [
  { name: 'React', file: 'react-page.ts', render: async () => renderReact(createElement(App, null)) },
  { name: 'Vue', file: 'vue-page.ts', render: () => renderVue(createPageApp()) },
] as const;

interface Seen {
  /** All that was said on the console, and every error. */
  readonly said: readonly string[];
  readonly html: string;
}

function listen(page: Page): readonly string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    // React marks its work on the profiler's tracks, by the clock; that is not said to anybody.
    if (sayings.has(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  return said;
}

/** Hydrates once the page has been read, then renders anew again and again. */
async function playThrough(room: Room, page: Page, marks: readonly string[]): Promise<Seen> {
  const said = listen(page);
  await page.goto(`${room.pages.origin}/page`);
  await expect.poll(() => listMarks(page)).toEqual(marks);
  await page.evaluate(() => (window as unknown as { hydrate(): void }).hydrate());
  for (let turn = 0; turn < turns; turn += 1)
    await page.evaluate(async () => {
      document.querySelector<HTMLElement>('#next')?.click();
      // Between some of them the page is read again, between others not.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
    });
  await expect.poll(() => page.evaluate(() => document.querySelector('#next')?.textContent)).toBe(`Turn ${turns}`);
  return { said, html: await page.evaluate(() => document.body.innerHTML) };
}

describeHostile('a page that a server rendered', (room) => {
  const scripts = new Map<string, string>();
  beforeAll(async () => {
    for (const { file } of frameworks) scripts.set(file, await bundlePage(file));
  });

  it.each(frameworks)('is taken over by $name as without us', async ({ file, render }) => {
    const { pages, sidelight } = room();
    pages.add({ '/script.js': { type: 'text/javascript', body: scripts.get(file) ?? '' } });
    const body = `<div id="app">${await render()}</div><script src="/script.js"></script>`;
    const page = await room().open(buildPage(body, noIcon));
    const ours = await playThrough(room(), page, firstMarks);
    expect(await listMarks(page)).not.toEqual([]);
    await writeStored({ ...room(), open: sidelight.open }, { 'site:127.0.0.1': 'off' });
    const theirs = await playThrough(room(), await sidelight.open('about:blank'), []);
    expect(ours).toEqual(theirs);
    expect(ours.said.filter((text) => /hydrat|mismatch|error/i.test(text))).toEqual([]);
  });
});
