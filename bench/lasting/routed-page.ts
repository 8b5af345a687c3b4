// A single-page application: another article under another address on each route, in the same document.
import type { Page } from 'puppeteer-core';
import type { PageSource } from '../browser/serve-pages.ts';
import { createRandom, inventNews, inventSentence } from '../text/invented-text.ts';

const articles = 5;

function buildArticle(number: number): string {
  const random = createRandom(30 + number);
  const body = Array.from({ length: 12 }, () => `<p>${inventNews(random)}</p>`).join('');
  return `<article><h1>${inventSentence(random)}</h1><x-note>Xi Jinping</x-note>${body}</article>`;
}

export const routedPage: PageSource = {
  name: 'an application',
  read: () => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Routes</title></head><body><main></main>
<script>
const articles = ${JSON.stringify(Array.from({ length: articles }, (_, number) => buildArticle(number))).replaceAll('<', '\\u003c')};
const main = document.querySelector('main');
window.goTo = (route) => {
  history.replaceState(null, '', '?' + route);
  document.title = 'Route ' + route;
  main.innerHTML = articles[route % articles.length];
  // Some of an application's parts have shadow roots.
  const note = main.querySelector('x-note');
  note.attachShadow({ mode: 'open' }).innerHTML = '<p>Kim Jong Un came by train.</p>';
};
goTo(0);
</script></body></html>`,
};

/** Ms of each route: the page is read about twice while it stands. */
const stay = 40;

export function walkRoutes(page: Page, count: number): Promise<void> {
  return page.evaluate(
    async (routes, ms) => {
      const { goTo } = window as unknown as { goTo: (route: number) => void };
      for (let route = 1; route <= routes; route++) {
        goTo(route);
        await new Promise((resolve) => setTimeout(resolve, ms));
      }
      // Back where it began, so that what stands there is the same before and after.
      goTo(0);
      await new Promise((resolve) => setTimeout(resolve, 3000));
    },
    count,
    stay,
  );
}
