// Mentions are marked on our sample pages: all of them, nothing else, and without touching the page.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { describeInBoth, tallViewport, writeStored } from './both-browsers.ts';
import { readMarks } from './marked-text.ts';
import { readPlainPage, type PlainPage } from './page-text.ts';

const pages = ['letters.html', 'night.html', 'de.html', 'ru.html', 'zh.html', 'ko.html'];

const root = fileURLToPath(new URL('../..', import.meta.url));

interface PlainMention {
  readonly start: number;
  readonly end: number;
  readonly subject: string;
}

/** What the command line finds in the page's words: run as anybody would run it. */
function recognisePlain(page: PlainPage): readonly { readonly subject: string; readonly surface: string }[] {
  const line = JSON.stringify({ id: 'page', ...page });
  const run = spawnSync('npm', ['run', '--silent', 'recognise'], { cwd: root, input: line, encoding: 'utf8' });
  const { mentions } = JSON.parse(run.stdout) as { mentions: readonly PlainMention[] };
  return mentions.map(({ subject, start, end }) => ({ subject, surface: page.text.slice(start, end) }));
}

const squash = (surface: string): string => surface.replaceAll(/\s+/g, ' ');

describeInBoth('marks', tallViewport, (stage) => {
  it.each(pages)('%s: the same mentions as in its plain text', async (path) => {
    await writeStored(stage(), { settings: { marks: 'every' } });
    const page = await stage().open(path);
    const plain = recognisePlain(await readPlainPage(page)).map(
      ({ subject, surface }) => `${subject} ${squash(surface)}`,
    );
    expect(plain.length).toBeGreaterThan(5);
    const inLight = async (): Promise<readonly string[]> =>
      (await readMarks(page)).map(({ subject, surface }) => `${subject} ${squash(surface)}`);
    // The pull quote stands in a shadow root, which the plain text does not hold.
    const expected = path === 'letters.html' ? [...plain, 'xi-jinping Xi Jinping'] : plain;
    await expect.poll(inLight).toEqual(expected);
  });

  it('marks the first mention of each section, unless asked otherwise', async () => {
    const page = await stage().open('letters.html');
    const count = async (): Promise<number> => (await readMarks(page)).length;
    await expect.poll(count).toBeGreaterThan(8);
    const first = await count();
    await writeStored(stage(), { settings: { marks: 'every' } });
    await expect.poll(count).toBeGreaterThan(first + 5);
    await writeStored(stage(), { settings: { marks: 'none' } });
    await expect.poll(count).toBe(0);
  });

  it('marks nothing in code, in form fields or for somebody else', async () => {
    await writeStored(stage(), { settings: { marks: 'every' } });
    const page = await stage().open('letters.html');
    await expect.poll(() => readMarks(page)).not.toEqual([]);
    const inside = await page.evaluate(() =>
      [...CSS.highlights].flatMap(([name, ranges]) =>
        name.startsWith('sidelight-')
          ? [...ranges].map((range) => (range as Range).startContainer.parentElement?.closest('pre, form')?.localName)
          : [],
      ),
    );
    expect(inside.filter(Boolean)).toEqual([]);
    const surfaces = (await readMarks(page)).map(({ surface }) => surface);
    expect(surfaces.filter((surface) => /Yo Jong|Il Sung|Zhongxun|Xi.an|Kimberly|Dae/.test(surface))).toEqual([]);
  });

  it('marks in frames too', async () => {
    await writeStored(stage(), { settings: { marks: 'every' } });
    const page = await stage().open('letters.html');
    const inFrame = async (): Promise<readonly string[]> => {
      const frame = page.frames().find((candidate) => candidate.url().endsWith('most-read.html'));
      return (
        (await frame?.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('sidelight-')))) ?? []
      );
    };
    await expect
      .poll(async () => (await inFrame()).toSorted())
      .toEqual(['sidelight-kim-jong-un', 'sidelight-xi-jinping']);
  });

  it('leaves the page as it was: no mutation, no global, no sheet', async () => {
    const page = await stage().sidelight.browser.newPage();
    // Before any script of the page or of ours: what changes later is counted.
    await page.evaluateOnNewDocument(() => {
      const seen: string[] = [];
      const globals = new Set(Object.getOwnPropertyNames(globalThis));
      Object.assign(document, { seenRecords: seen, globalsBefore: globals });
      document.addEventListener('DOMContentLoaded', () => {
        new MutationObserver((records) =>
          seen.push(...records.map(({ type, target }) => `${type} ${target.nodeName}`)),
        ).observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
      });
    });
    await page.goto(`${stage().server.origin}/night.html`);
    await expect.poll(() => readMarks(page)).not.toEqual([]);
    const traces = await page.evaluate(() => {
      const kept = document as Document & { seenRecords: readonly string[]; globalsBefore: ReadonlySet<string> };
      return {
        records: kept.seenRecords,
        globals: Object.getOwnPropertyNames(globalThis).filter((name) => !kept.globalsBefore.has(name)),
        sheets: document.adoptedStyleSheets.length,
        hosts: document.querySelectorAll('sidelight-card').length,
      };
    });
    expect(traces).toEqual({ records: [], globals: [], sheets: 0, hosts: 0 });
  });
});
