// axe on every surface and state of the gallery, light and dark, as written and mirrored, and with the reader's own colours: no
// violation of WCAG 2.2, levels A and AA. Cards stand in an open shadow root here, since axe does not see into closed ones.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GalleryPage, longestOpeningMs, openGalleryPage } from './open-gallery-page.ts';
import { listShots } from './shot-list.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
};

let gallery: GalleryPage;
beforeAll(async () => {
  gallery = await openGalleryPage();
}, longestOpeningMs);
afterAll(() => gallery.close());

async function findViolations(): Promise<readonly string[]> {
  await gallery.page.evaluate(axe);
  const found = await gallery.page.evaluate(
    (options: RunOptions) =>
      (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(options),
    rules,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`),
  );
}

const looks = ['en', 'ar'].flatMap((language) => [
  { theme: 'light', language } as const,
  { theme: 'dark', language } as const,
]);

it.each(listShots(looks))(
  '$scene, $theme, $language, typed: $typed',
  async (shot) => {
    await gallery.open(shot);
    expect(await findViolations()).toEqual([]);
  },
  30_000,
);

/** One of each kind of surface: what is drawn is the same in their states. */
const forcedScenes = new Set([
  'card-full',
  'card-real-xi',
  'popup-page',
  'popup-person',
  'popup-source',
  'options',
  'welcome',
]);

describe('with the reader’s own colours', () => {
  let session: CDPSession;
  beforeAll(async () => {
    session = await gallery.page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  });
  // What is emulated ends with it.
  afterAll(() => session.detach());

  it.each(listShots([{ theme: 'light', language: 'en' }]).filter(({ scene }) => forcedScenes.has(scene)))(
    '$scene, typed: $typed',
    async (shot) => {
      await gallery.open(shot);
      expect(await gallery.page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(await findViolations()).toEqual([]);
    },
    30_000,
  );
});

it('would see a violation inside a card', async () => {
  const [shot] = listShots();
  if (shot === undefined) throw new Error('no shots');
  await gallery.open(shot);
  await gallery.page.evaluate(() => {
    const card = document.querySelector('#stage')?.shadowRoot?.querySelector('.card');
    card?.append(document.createElement('button'));
  });
  expect((await findViolations()).join()).toContain('button-name');
}, 30_000);
