// Text that the page takes from its reader after it has been read: hidden in any way, folded away, or made inert. Its card goes,
// the popup neither lists it nor leads to it, keys pass over it; and all of it is back when the text is.
import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { ExtensionApi } from '../../tools/drivers/extension-api.ts';
import { askReport } from '../../tools/drivers/start-sidelight.ts';
import { buildPage, describeHostile, listMarks, sentence, type Room } from './hostile-room.ts';
import { countHosts, openCard } from './rest-on.ts';

declare const chrome: ExtensionApi;

/** What a page does with `box`, and undoes. */
interface Way {
  readonly name: string;
  readonly hide: string;
  readonly show: string;
}

const style = (written: string): Way => ({ name: written, hide: `box.style = '${written}'`, show: `box.style = ''` });

const ways: readonly Way[] = [
  { name: 'hidden', hide: `box.hidden = true`, show: `box.hidden = false` },
  { name: 'hidden until found', hide: `box.setAttribute('hidden', 'until-found')`, show: `box.hidden = false` },
  { name: 'folded away', hide: `box.open = false`, show: `box.open = true` },
  style('display: none'),
  style('visibility: hidden'),
  style('opacity: 0'),
  style('content-visibility: hidden'),
  { name: 'inert', hide: `box.inert = true`, show: `box.inert = false` },
];

const body = `<p>The news of today.</p><details id="box" open><summary>More</summary><p>${sentence}</p></details>
  <p>Kim Jong Un wrote to both.</p>`;
const allMarks = ['Kim Jong Un', 'Vladimir Putin', 'Xi Jinping'];

async function expectMarks(page: Page): Promise<void> {
  await expect.poll(async () => (await listMarks(page)).toSorted()).toEqual(allMarks);
}

async function openMarked(room: Room): Promise<{ readonly page: Page; readonly thrown: readonly string[] }> {
  const page = await room.open(buildPage(body));
  await expectMarks(page);
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  return { page, thrown };
}

/** Names in the popup's list, with their keys. */
async function listReported({ sidelight }: Room): Promise<readonly (readonly [name: string, key: string])[]> {
  const report = await askReport(sidelight);
  return report?.phase === 'on' ? report.mentions.map(({ surface, key }) => [surface, key]) : [];
}

/** As the popup does when a row is pressed. */
function goTo({ sidelight }: Room, key: string): Promise<unknown> {
  return sidelight.background.evaluate(async (wanted) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'go', key: wanted }, { frameId: 0 });
  }, key);
}

/** Chromium remarks on the library that places cards, which asks for boxes once more before it hears that nobody sees them. */
const remark = 'Rendering was performed in a subtree hidden by content-visibility.';

async function listen({ sidelight }: Room): Promise<readonly string[]> {
  return (await sidelight.readVoice()).filter((said) => !said.endsWith(remark));
}

describeHostile('text that is taken away late', (room) => {
  it.each(ways)('takes its card along: $name', async ({ hide, show }) => {
    const { page, thrown } = await openMarked(room());
    await openCard(room(), page);
    await page.evaluate(hide);
    await expect.poll(() => countHosts(page)).toBe(0);
    await page.mouse.move(600, 600, { steps: 3 });
    await page.evaluate(show);
    // Nothing tells of text that comes back but what its reader has done for it.
    await page.keyboard.press('Shift');
    await expectMarks(page);
    expect((await openCard(room(), page)).name).toContain('Putin');
    expect(thrown).toEqual([]);
    expect(await listen(room())).toEqual([]);
  });

  it.each(ways)('is neither listed nor gone to: $name', async ({ hide, show }) => {
    const { page, thrown } = await openMarked(room());
    const listNames = async (): Promise<readonly string[]> => (await listReported(room())).map(([name]) => name);
    const [[, key] = ['', '']] = await listReported(room());
    expect(await listNames()).toEqual(['Vladimir Putin', 'Xi Jinping', 'Kim Jong Un']);
    await page.evaluate(hide);
    expect(await goTo(room(), key)).toBe(false);
    await expect.poll(listNames).toEqual(['Kim Jong Un']);
    await room().sidelight.runCommand('next-mention');
    await expect.poll(async () => (await room().sidelight.readCard(page))?.name).toContain('Kim');
    await page.keyboard.press('Escape');
    await page.evaluate(show);
    await expect.poll(listNames).toEqual(['Vladimir Putin', 'Xi Jinping', 'Kim Jong Un']);
    expect(thrown).toEqual([]);
    expect(await listen(room())).toEqual([]);
  });
});
