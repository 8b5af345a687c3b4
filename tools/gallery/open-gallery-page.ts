// A page of Chromium with the gallery behind it: the room of tests that look into drawn scenes.
import type { Page } from 'puppeteer-core';
import { openScene } from './open-scene.ts';
import { serveGallery } from './serve-gallery.ts';
import type { Shot } from './shot-list.ts';
import { startBrowser } from './start-browser.ts';

export interface GalleryPage {
  readonly page: Page;
  /** Draws a scene, cards in open shadow roots. */
  open(shot: Shot): Promise<void>;
  close(): Promise<void>;
}

/** Ms that a gallery built and a browser started from cold may take on a busy machine. */
export const longestOpeningMs = 60_000;

export async function openGalleryPage(): Promise<GalleryPage> {
  const gallery = await serveGallery();
  const browser = await startBrowser('chromium');
  const page = await browser.newPage();
  return {
    page,
    open: (shot) => openScene(page, gallery.address, shot, 'open'),
    close: async () => {
      await browser.close();
      await gallery.close();
    },
  };
}
