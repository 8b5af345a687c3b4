// The real popup, opened over a sample page: the switch, what is on the page, browsing and search.
import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { OpenPage } from '../../tools/drivers/running-sidelight.ts';
import { askReport } from '../../tools/drivers/start-sidelight.ts';
import { describeInBoth, readStored, type Stage } from './both-browsers.ts';
import { readMarks } from './marked-text.ts';

const countMarks = async (page: Page): Promise<number> => (await readMarks(page)).length;

async function openMarked(stage: Stage, path: string): Promise<Page> {
  const page = await stage.open(path);
  await expect.poll(() => countMarks(page)).toBeGreaterThan(2);
  return page;
}

const readText = (popup: OpenPage): Promise<string> =>
  popup.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' '));
const flipSwitch = (popup: OpenPage): Promise<void> =>
  popup.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')?.click());
const readSwitch = (popup: OpenPage): Promise<string | null> =>
  popup.evaluate(() => document.querySelector('[role="switch"]')?.getAttribute('aria-checked') ?? null);

describeInBoth('the popup', undefined, (stage) => {
  it('lists what is on the page, with counts that are right', async () => {
    await openMarked(stage(), 'letters.html');
    const report = await askReport(stage().sidelight);
    const popup = await stage().sidelight.openPopup();
    await expect.poll(() => readText(popup)).toContain('Kim Jong Un');
    const counts = await popup.evaluate(() =>
      [...document.querySelectorAll('.count')].map((count) => Number(count.textContent)),
    );
    const text = await readText(popup);
    await popup.close();
    expect(text).toContain('Xi Jinping');
    expect(text).toContain('Vladimir Putin');
    // The frame of the page answers for itself: two more mentions.
    const listed = counts.reduce((sum, count) => sum + count, 0);
    expect(listed).toBe((report?.phase === 'on' ? report.mentions.length : 0) + 2);
  });

  it('goes to a mention and opens its card', async () => {
    const page = await openMarked(stage(), 'letters.html');
    const popup = await stage().sidelight.openPopup();
    await expect.poll(() => popup.evaluate(() => document.querySelectorAll('.mention').length)).toBeGreaterThan(5);
    const scrolled = await page.evaluate(() => scrollY);
    await popup.evaluate(() => {
      const row = [...document.querySelectorAll('.groups > li')].find((group) =>
        group.textContent.includes('North Korea treaty'),
      );
      row?.querySelector<HTMLElement>('.mention')?.click();
    });
    await expect
      .poll(() => stage().sidelight.readCard(page))
      .toMatchObject({ name: expect.stringContaining('2024') as string });
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
  });

  it('switches the site off and on, at once, in every tab, and after a reload', async () => {
    const other = await openMarked(stage(), 'de.html');
    const page = await openMarked(stage(), 'night.html');
    const popup = await stage().sidelight.openPopup();
    await expect.poll(() => readSwitch(popup)).toBe('true');
    await flipSwitch(popup);
    await expect.poll(() => readSwitch(popup)).toBe('false');
    await expect.poll(() => countMarks(page)).toBe(0);
    await expect.poll(() => countMarks(other)).toBe(0);
    expect(await readStored(stage())).toMatchObject({ 'site:127.0.0.1': 'off' });
    await popup.close();

    await page.reload();
    await expect.poll(() => askReport(stage().sidelight)).toMatchObject({ phase: 'off' });
    expect(await countMarks(page)).toBe(0);

    const again = await stage().sidelight.openPopup();
    await expect.poll(() => readSwitch(again)).toBe('false');
    await flipSwitch(again);
    await expect.poll(() => readSwitch(again)).toBe('true');
    await again.close();
    await expect.poll(() => countMarks(page)).toBeGreaterThan(2);
    // A tab that nobody sees may wait with drawing until somebody does; with taking marks away it may not.
    await other.bringToFront();
    await expect.poll(() => countMarks(other)).toBeGreaterThan(2);
    // On is how everything begins: the rule is taken away, not contradicted.
    expect(Object.keys(await readStored(stage())).filter((key) => key.startsWith('site:'))).toEqual([]);
  });

  it('switches by the keyboard', async () => {
    const page = await openMarked(stage(), 'night.html');
    await stage().sidelight.runCommand('toggle-site');
    await expect.poll(() => countMarks(page)).toBe(0);
    await stage().sidelight.runCommand('toggle-site');
    await expect.poll(() => countMarks(page)).toBeGreaterThan(2);
  });

  it('browses and searches', async () => {
    await openMarked(stage(), 'night.html');
    const popup = await stage().sidelight.openPopup();
    await expect.poll(() => popup.evaluate(() => document.querySelectorAll('[role="tab"]').length)).toBe(5);
    await popup.evaluate(() => [...document.querySelectorAll<HTMLElement>('[role="tab"]')].at(-1)?.click());
    await expect.poll(() => readText(popup)).toContain('China Daily');
    const search = (words: string): Promise<void> =>
      popup.evaluate((typed) => {
        const field = document.querySelector<HTMLInputElement>('input[type="search"], input');
        if (!field) throw new Error('no field to search in');
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, words);
    await search('dearest frend');
    await expect.poll(() => readText(popup)).toContain('dearest friend');
    await search('习近平');
    await expect.poll(() => readText(popup)).toContain('Xi Jinping');
    await search('zzzz');
    await expect.poll(() => readText(popup)).not.toContain('dearest friend');
    await popup.close();
  });

  it('works over a page that is none of ours to read', async () => {
    await stage().sidelight.open('about:blank');
    const popup = await stage().sidelight.openPopup();
    await expect.poll(() => popup.evaluate(() => document.querySelectorAll('[role="tab"]').length)).toBeGreaterThan(3);
    expect(await readSwitch(popup)).toBeNull();
    await popup.close();
  });
});
