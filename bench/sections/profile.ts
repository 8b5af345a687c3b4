// Where the time goes: the functions of the content script that a page's load spends most in, in a build that keeps names.
import { openBrowser } from '../browser/open-browser.ts';
import { listHotSpots } from '../browser/hot-spots.ts';
import { measureOwnTime } from '../browser/own-time.ts';
import { recordProfile } from '../browser/record-profile.ts';
import { servePages } from '../browser/serve-pages.ts';
import { buildExtension } from '../build/build-extension.ts';
import { articlePage, giantPages } from '../loading/giant-pages.ts';
import { listRealPages } from '../loading/real-pages.ts';
import type { Section } from '../section.ts';
import type { Table } from '../table.ts';

/** The rest is noise. */
const mostShown = 20;
/** Ms after the page has loaded: reading it is over by then. */
const watched = 800;

async function* run(): AsyncIterable<Table> {
  const pages = [...listRealPages().slice(0, 4), articlePage, ...giantPages];
  const browser = await openBrowser(await buildExtension({ minify: false }));
  const server = await servePages(pages);
  try {
    for (const shown of pages) {
      const page = await browser.newPage();
      await page.bringToFront();
      const recording = await recordProfile(page, async () => {
        await page.goto(server.addressOf(shown));
        await new Promise((resolve) => setTimeout(resolve, watched));
      });
      await page.close();
      const { total } = measureOwnTime(recording, '/annotator.js');
      const rows = listHotSpots(recording, '/annotator.js').slice(0, mostShown);
      yield { title: `${shown.name}: ${total.toFixed(1)} ms in all`, columns: ['function and line', 'ms'], rows };
    }
  } finally {
    await browser.close();
    server.close();
  }
}

export const profile: Section = { name: 'profile', about: 'which functions the time of loading goes to', run };
