// Looks as geometry: what has to hold of every surface whatever fonts a machine has. Pictures of text differ between machines
// by their fonts, and a baseline of pixels would fail on all but the one that took it; boxes, overflow and sizes do not.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GalleryPage, longestOpeningMs, openGalleryPage } from './open-gallery-page.ts';
import { listShots, type Shot } from './shot-list.ts';

let gallery: GalleryPage;
beforeAll(async () => {
  gallery = await openGalleryPage();
}, longestOpeningMs);
afterAll(() => gallery.close());

/** What is too wide for its place, and what is too small to be hit (WCAG 2.2, 2.5.8: 24 px, but for links in a line of text). */
function findFaults(): Promise<readonly string[]> {
  return gallery.page.evaluate(() => {
    const stage = document.querySelector('#stage');
    const root = stage?.shadowRoot ?? document;
    const say = (element: Element): string =>
      `${element.localName}.${element.className} ${element.textContent.slice(0, 40)}`;
    const surface = root.querySelector('.surface');
    const wide = [...root.querySelectorAll('.surface, .surface *')].filter((element) => {
      if (element.closest('svg') !== null || element.closest('.unseen') !== null || element.matches('.tabs, input'))
        return false;
      // The hit area of a small sign reaches 5 px beyond the text that it stands in.
      return element.scrollWidth > element.clientWidth + 6 && getComputedStyle(element).display !== 'inline';
    });
    const small = [...root.querySelectorAll('button, summary')].filter((button) => {
      if (button.matches('.publisher, .link, .plain-link, summary, .open') || button.getClientRects().length === 0)
        return false;
      const { width, height } = button.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    return [
      ...(surface === null ? ['no surface'] : []),
      ...wide.map((element) => `too wide: ${say(element)}`),
      ...small.map((element) => `too small: ${say(element)}`),
    ];
  });
}

const sceneOf = ({ scene, theme, language }: Shot): string => `${scene} ${theme} ${language}`;

describe('nothing is wider than its place, and every button can be hit', () => {
  const shots = listShots().filter(({ theme, typed }) => theme === 'light' && typed === undefined);
  it.each(shots.map((shot) => [sceneOf(shot), shot] as const))(
    'in %s',
    async (_name, shot) => {
      await gallery.open(shot);
      expect(await findFaults()).toEqual([]);
    },
    30_000,
  );

  it.each(['options', 'welcome', 'tab-person', 'tab-timeline'])(
    'in %s at 360 px',
    async (scene) => {
      const shot = { scene, theme: 'light', language: 'en', width: 360, height: 800, fullPage: false } as const;
      await gallery.open(shot);
      expect(await findFaults()).toEqual([]);
    },
    30_000,
  );
});

describe('the first view of a card', () => {
  const scenes = listShots().filter(
    ({ scene, theme, language }) => scene.startsWith('card-real') && theme === 'light' && language === 'en',
  );
  it.each(scenes.map((shot) => [shot.scene, shot] as const))(
    'shows the timeline, and two statements or one with its caution: %s',
    async (_name, shot) => {
      await gallery.open(shot);
      const view = await gallery.page.evaluate(() => {
        const root = document.querySelector('#stage')?.shadowRoot;
        const middle = root?.querySelector('.middle')?.getBoundingClientRect();
        const said = [...(root?.querySelectorAll('.said') ?? [])].map((one) => one.getBoundingClientRect().bottom);
        const card = root?.querySelector('.card')?.getBoundingClientRect();
        const timeline = root?.querySelector('.timeline')?.getBoundingClientRect();
        return {
          height: card?.height,
          seen: said.filter((bottom) => bottom <= (middle?.bottom ?? 0)).length,
          cautions: root?.querySelectorAll('.here .caution').length,
          isTimelineIn: timeline !== undefined && timeline.bottom <= (card?.bottom ?? 0),
        };
      });
      expect(view.height).toBeLessThanOrEqual(420);
      expect(view.isTimelineIn).toBe(true);
      expect(view.seen).toBeGreaterThanOrEqual(view.cautions === 0 ? 2 : 1);
    },
    30_000,
  );
});
