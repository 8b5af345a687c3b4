// Pages that never come to rest: each changes itself in every frame, as tickers, charts and bad scripts do.
import type { PageSource } from '../browser/serve-pages.ts';
import { createRandom, inventNews } from '../text/invented-text.ts';

const wrap = (body: string, change: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>A busy page</title></head><body>${body}<div id="ticker"></div><script>
const ticker = document.querySelector('#ticker');
const paragraphs = document.querySelectorAll('p');
let frames = 0;
window.turns = 0;
window.own = 0;
window.seen = 0;
// Records of whatever changed the page; this script counts its own as it makes them.
new MutationObserver((records) => { window.seen += records.length; })
  .observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
requestAnimationFrame(function change() {
  frames += 1;
  window.turns = frames;
  ${change}
  requestAnimationFrame(change);
});
</script></body></html>`;

function paragraphs(count: number): string {
  const random = createRandom(21);
  return Array.from({ length: count }, () => `<p>${inventNews(random)}</p>`).join('\\n');
}

const changeText = `paragraphs[frames % paragraphs.length].firstChild.data = 'Kim Jong Un came by train, for the ' + frames + 'th time.';
  window.own += 1;`;
const changeTree = `ticker.append(Object.assign(document.createElement('li'), { textContent: 'Putin spoke, ' + frames }));
  window.own += 1;
  if (ticker.childElementCount > 50) { ticker.firstChild.remove(); window.own += 1; }`;

export const busyPages: readonly PageSource[] = [
  { name: 'a ticker over an article', read: () => wrap(paragraphs(40), changeTree) },
  { name: 'text that changes, 400 mentions', read: () => wrap(paragraphs(200), changeText) },
  { name: 'text that changes, 10,000 mentions', read: () => wrap(paragraphs(5000), changeText) },
];
