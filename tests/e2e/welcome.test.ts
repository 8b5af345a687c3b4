// The welcome page: it is there after the installation, and its live paragraph answers as a page of the web does.
import { expect, it } from 'vitest';
import type { OpenPage } from '../../tools/drivers/running-sidelight.ts';
import { describeInBoth } from './both-browsers.ts';

const readMarked = (page: OpenPage): Promise<readonly string[]> =>
  page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name !== 'sidelight-active').toSorted());

/** The host's place comes from the sheet inside its shadow root, which the policy of our own pages must let through. */
const readCardHost = (page: OpenPage): Promise<string | null> =>
  page.evaluate(() => {
    const host = document.querySelector('sidelight-card');
    return host === null ? null : getComputedStyle(host).position;
  });

describeInBoth('the welcome page', undefined, (stage) => {
  it('marks its live paragraph, and opens a card at the next mention', async () => {
    const { sidelight } = stage();
    const page = await sidelight.openOwnPage('welcome.html');
    await expect
      .poll(() => readMarked(page))
      .toEqual([
        'sidelight-kim-jong-un',
        'sidelight-treaty-kp-ru-2024',
        'sidelight-vladimir-putin',
        'sidelight-xi-jinping',
      ]);
    await sidelight.runCommand('next-mention');
    await expect.poll(() => readCardHost(page)).toBe('fixed');
    await page.close();
  });

  it('answers the warning before it explains anything', async () => {
    const page = await stage().sidelight.openOwnPage('welcome.html');
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('h2').length)).toBeGreaterThan(3);
    const first = await page.evaluate(() => document.querySelector('.part')?.querySelector('p')?.textContent);
    await page.close();
    expect(first).toContain('sends nothing');
  });
});
