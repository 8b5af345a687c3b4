// The gallery's one page: draws the scene that its address names. Cards stand in a closed shadow root on a page with a style of
// its own, as they do in real life; pages of ours stand in the document.
import { type ComponentChildren, render } from 'preact';
import cardStyles from '../../components/styles/card.css?inline';
import pageStyles from '../../components/styles/pages.css?inline';
import { WordsContext } from '../../components/words.ts';
import { cardScenes } from './card-scenes.tsx';
import { pageScenes } from './page-scenes.tsx';
import { parseSceneQuery, type SceneAddress } from './scene.ts';
import { buildWords } from './words-of.ts';

/** A page that a card has to stand, in both senses: large serifs, its own link colours, odd spacing. */
const hostile = `
  body { margin: 24px; background: light-dark(#f3f1ec, #17181b); font: italic 26px/2 serif; letter-spacing: 2px; color: purple; text-align: center; }
  * { box-sizing: content-box; }
`;

function addStyles(place: Node, text: string): void {
  const style = document.createElement('style');
  style.textContent = text;
  place.appendChild(style);
}

function drawCard(stage: Element, card: ComponentChildren, mode: 'open' | 'closed'): void {
  addStyles(document.head, hostile);
  const root = stage.attachShadow({ mode });
  addStyles(root, cardStyles);
  const place = document.createElement('div');
  root.append(place);
  render(card, place);
}

function drawPage(stage: Element, page: ComponentChildren): void {
  addStyles(document.head, pageStyles);
  render(page, stage);
}

async function draw(stage: Element, { scene, root, ...look }: Required<SceneAddress>): Promise<void> {
  const words = await buildWords(look.language);
  document.documentElement.style.colorScheme = look.theme;
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  const provide = (children: ComponentChildren) => (
    <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
  );
  const card = cardScenes[scene];
  if (card !== undefined) return drawCard(stage, provide(card(look)), root);
  const page = pageScenes[scene];
  if (page === undefined) throw new Error(`no scene "${scene}"`);
  return drawPage(stage, provide(page()));
}

const stage = document.querySelector('#stage');
const address = parseSceneQuery(location.search);
if (stage !== null) await draw(stage, address);
document.documentElement.dataset['drawn'] = address.scene;
