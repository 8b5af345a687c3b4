// Any kind of frame and any kind of document: read where there is text, left alone where there is none.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Frame, Page } from 'puppeteer-core';
import { buildPage, describeHostile, listMarks, sentence, sentenceMarks } from './hostile-room.ts';

const framed = buildPage(`<p>${sentence}</p>`);

/** Markup of each kind of frame, by the address of `/framed` on the page's own and on another site. */
const frames: Readonly<Record<string, (own: string, other: string) => string>> = {
  'same-origin': (own) => `<iframe src="${own}"></iframe>`,
  'cross-origin': (_, other) => `<iframe src="${other}"></iframe>`,
  sandboxed: (own) => `<iframe sandbox src="${own}"></iframe>`,
  'sandboxed, with scripts': (own) => `<iframe sandbox="allow-scripts" src="${own}"></iframe>`,
  srcdoc: () => `<iframe srcdoc="<p>${sentence}</p>"></iframe>`,
  'about:blank': () =>
    `<iframe id="f"></iframe><script>f.contentDocument.body.innerHTML = '<p>${sentence}</p>'</script>`,
  'blob:': () =>
    `<iframe id="f"></iframe><script>f.src = URL.createObjectURL(new Blob(['<p>${sentence}</p>'], {type: 'text/html'}))</script>`,
  'data:': () => `<iframe src="data:text/html,<p>${sentence}</p>"></iframe>`,
  nested: (own) => `<iframe srcdoc="<iframe src='${own}'></iframe>"></iframe>`,
};

/** Ms in which a page that is read has its marks: measured 30 to 150, on a busy machine 300. */
const quietMs = 500;

/** Innermost frame of a page. */
function findInner(page: Page): Frame | undefined {
  return page.frames().at(-1);
}

async function listInner(page: Page): Promise<readonly string[]> {
  const frame = findInner(page);
  return frame && frame !== page.mainFrame() ? listMarks(frame).catch(() => []) : [];
}

/** One pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A page with the sentence on it; readers of PDF make their own table of objects where there is none. */
function buildPdf(): string {
  const text = `BT /F1 12 Tf 20 50 Td (${sentence}) Tj ET`;
  return `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>> endobj
4 0 obj <</Length ${text.length}>> stream
${text}
endstream endobj
5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
trailer <</Root 1 0 R>>
%%EOF`;
}

/** Kinds of documents, and whether they are text. */
const documents = [
  { kind: 'HTML', type: 'text/html', body: framed, isText: true },
  { kind: 'HTML in quirks mode', type: 'text/html', body: `<p>${sentence}`, isText: true },
  {
    kind: 'XHTML',
    type: 'application/xhtml+xml',
    body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${sentence}</p></body></html>`,
    isText: true,
  },
  { kind: 'plain text', type: 'text/plain', body: `A line\n\n${sentence}\n`, isText: true },
  { kind: 'XML', type: 'application/xml', body: `<a>${sentence}</a>`, isText: false },
  {
    kind: 'SVG',
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${sentence}</text></svg>`,
    isText: false,
  },
  { kind: 'JSON', type: 'application/json', body: JSON.stringify({ sentence }), isText: false },
  { kind: 'CSS', type: 'text/css', body: `/* ${sentence} */`, isText: false },
  { kind: 'a picture', type: 'image/png', body: pixel, isText: false },
  { kind: 'PDF', type: 'application/pdf', body: buildPdf(), isText: false },
  { kind: 'script', type: 'text/javascript', body: `// ${sentence}`, isText: false },
] as const;

describeHostile('documents', (room) => {
  it.each(Object.entries(frames))('reads in a frame: %s', async (_, build) => {
    const { pages } = room();
    pages.add({ '/framed': framed });
    const page = await room().open(buildPage(build(`${pages.origin}/framed`, `${pages.otherOrigin}/framed`)));
    await expect.poll(() => listInner(page)).toEqual(sentenceMarks);
  });

  it.each(documents.filter(({ isText }) => isText))('reads $kind', async ({ type, body }) => {
    const page = await room().open({ type: `${type}; charset=utf-8`, body });
    await expect.poll(() => listMarks(page)).toEqual(sentenceMarks);
  });

  it.each(documents.filter(({ isText }) => !isText))('leaves $kind alone', async ({ type, body }) => {
    const page = await room().open({ type: `${type}; charset=utf-8`, body });
    await sleep(quietMs);
    expect(await listMarks(page)).toEqual([]);
  });
});
