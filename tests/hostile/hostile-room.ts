// The room of the hostile tests: both browsers with the built extension, and pages that a test writes itself.
import { afterAll, beforeAll } from 'vitest';
import type { Frame, Page } from 'puppeteer-core';
import type { BrowserName } from '../../tools/browsers.ts';
import { describeInBoth, type Stage } from '../e2e/both-browsers.ts';
import { servePages, type PageServer, type ServedPage } from './serve-pages.ts';

export interface Room extends Omit<Stage, 'open'> {
  readonly pages: PageServer;
  /** Serves a page and opens it in front. */
  open(page: ServedPage | string): Promise<Page>;
}

/** Declares the same tests for both browsers, each started once a file. */
export function describeHostile(
  what: string,
  declare: (room: () => Room) => void,
  browsers: readonly BrowserName[] = ['chromium', 'firefox'],
): void {
  const declareWithPages = (stage: () => Stage): void => {
    let pages: PageServer | undefined;
    beforeAll(async () => {
      pages = await servePages();
    });
    afterAll(() => pages?.close());
    declare(() => {
      const server = pages;
      if (!server) throw new Error('no server');
      return {
        ...stage(),
        pages: server,
        open(page) {
          server.add({ '/page': page });
          return stage().sidelight.open(`${server.origin}/page`);
        },
      };
    });
  };
  describeInBoth(what, undefined, declareWithPages, browsers);
}

/** A whole document around some markup. */
export function buildPage(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
}

/** Names that are recognised wherever they stand. */
export const sentence = 'Vladimir Putin spoke with Xi Jinping.';

/** Text of our marks in a page or frame, as pages see it: in order of subjects, then of ranges. */
export function listMarks(place: Page | Frame): Promise<readonly string[]> {
  return place.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('sidelight-') && name !== 'sidelight-active')
      .flatMap(([, highlight]) => [...highlight].map(String)),
  );
}

/** What is marked in `sentence`. */
export const sentenceMarks: readonly string[] = ['Vladimir Putin', 'Xi Jinping'];
