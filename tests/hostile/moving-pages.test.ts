// Pages whose text is not there at first, or not for long, or not in the document's own tree: shadow roots of every kind, lists
// that grow, lists that use their rows again.
import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { writeStored } from '../e2e/both-browsers.ts';
import { buildPage, describeHostile, listMarks, sentence, sentenceMarks } from './hostile-room.ts';

const inRoot = (mode: 'open' | 'closed', content: string): string =>
  `<div><template shadowrootmode="${mode}">${content}</template></div>`;

const attach = (mode: 'open' | 'closed'): string =>
  `document.querySelector('x-late').attachShadow({ mode: '${mode}' }).innerHTML = '<p>${sentence}</p>'`;

const roots = [
  { name: 'declared', body: inRoot('open', `<p>${sentence}</p>`), marks: sentenceMarks },
  { name: 'text right in it', body: inRoot('open', sentence), marks: sentenceMarks },
  { name: 'nested', body: inRoot('open', inRoot('open', `<p>${sentence}</p>`)), marks: sentenceMarks },
  // Attaching one gives no sign; the page has been read by then.
  {
    name: 'late',
    body: `<x-late></x-late><script>setTimeout(() => { ${attach('open')} }, 900)</script>`,
    marks: sentenceMarks,
  },
  { name: 'closed', body: `${inRoot('closed', `<p>${sentence}</p>`)}<p>Kim Jong Un</p>`, marks: ['Kim Jong Un'] },
  {
    name: 'closed, late',
    body: `<x-late></x-late><p>Kim Jong Un</p><script>${attach('closed')}</script>`,
    marks: ['Kim Jong Un'],
  },
  {
    name: 'open in closed',
    body: `${inRoot('closed', inRoot('open', sentence))}<p>Kim Jong Un</p>`,
    marks: ['Kim Jong Un'],
  },
] as const;

/** Thirty rows for a thousand records: scrolling gives a row another text, and moves no element. */
const virtualList = `<div id="list" style="height: 600px; overflow: auto"><div style="height: 20000px"><div id="rows" style="position: sticky; top: 0"></div></div></div>
  <script>
    const names = ['Vladimir Putin', 'Somebody Else', 'Xi Jinping', 'Kim Jong Un', 'Nobody'];
    const rows = Array.from({ length: 25 }, () => document.getElementById('rows').appendChild(document.createElement('div')));
    const draw = () => {
      const first = Math.floor(list.scrollTop / 20);
      rows.forEach((row, at) => { row.textContent = 'Record ' + (first + at) + ': ' + names[(first + at) * 7 % 5] + ' was there.'; });
    };
    list.addEventListener('scroll', draw);
    draw();
  </script>`;

const growingList = `<div id="feed"></div><script>
    let count = 0;
    const grow = () => {
      for (let turn = 0; turn < 10; turn += 1) {
        count += 1;
        const item = document.createElement('p');
        item.style.height = '120px';
        item.textContent = 'Item ' + count + ': Xi Jinping';
        feed.append(item);
      }
    };
    addEventListener('scroll', () => { if (scrollY + innerHeight > document.documentElement.scrollHeight - 400 && count < 60) grow(); });
    grow();
  </script>`;

const namesShown = /Vladimir Putin|Xi Jinping|Kim Jong Un/g;

const readNames = (page: Page, id: string): Promise<readonly string[]> =>
  page.evaluate(
    (place, source) => document.getElementById(place)?.textContent.match(new RegExp(source, 'g'))?.toSorted() ?? [],
    id,
    namesShown.source,
  );

const listSorted = async (page: Page): Promise<readonly string[]> => (await listMarks(page)).toSorted();

describeHostile('a page that moves', (room) => {
  it.each(roots)('is read in a root: $name', async ({ body, marks }) => {
    const page = await room().open(buildPage(body));
    await expect.poll(() => listMarks(page)).toEqual(marks);
    // Whatever is marked wrongly would come late as well.
    await page.mouse.move(200, 200);
    await page.mouse.move(210, 210);
    await expect.poll(() => page.evaluate(() => performance.now())).toBeGreaterThan(1500);
    expect(await listMarks(page)).toEqual(marks);
  });

  it('has the right marks in rows that are used again', async () => {
    await writeStored({ ...room(), open: room().sidelight.open }, { settings: { marks: 'every' } });
    const page = await room().open(buildPage(virtualList));
    for (const top of [0, 40, 2000, 2060, 0, 9000]) {
      await page.evaluate((y) => document.getElementById('list')?.scrollTo(0, y), top);
      await expect
        .poll(() => page.evaluate(() => document.getElementById('rows')?.textContent ?? ''))
        .toContain(`Record ${top / 20}:`);
      await expect.poll(() => listSorted(page)).toEqual(await readNames(page, 'rows'));
    }
  });

  it('has its marks on what scrolling brings', async () => {
    await writeStored({ ...room(), open: room().sidelight.open }, { settings: { marks: 'every' } });
    const page = await room().open(buildPage(growingList));
    for (let turn = 0; turn < 5; turn += 1) {
      const before = (await readNames(page, 'feed')).length;
      await page.mouse.move(300, 300);
      await page.mouse.wheel({ deltaY: 3000 });
      await expect.poll(async () => (await readNames(page, 'feed')).length).toBeGreaterThan(before);
    }
    await expect.poll(() => listSorted(page)).toEqual(await readNames(page, 'feed'));
  });
});
