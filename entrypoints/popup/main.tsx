// The popup and the full page: one document, once behind the toolbar icon and once in a tab. Wires Popup to the page behind.
import { render } from 'preact';
import { readWords } from '../../components/read-words.ts';
import { WordsContext } from '../../components/words.ts';
import { cardIndex } from '../../data/index.ts';
import { getMessage, isInTab } from '../../platform/own-pages.ts';
import { findTabInFront } from '../../platform/tab-events.ts';
import { PopupShell } from './popup-shell.tsx';

const words = readWords(getMessage);
document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;

const inTab = await isInTab();
const tab = inTab ? null : await findTabInFront();
const root = document.getElementById('root') ?? document.body;

render(
  <WordsContext value={words}>
    <PopupShell layout={inTab ? 'tab' : 'popup'} tab={tab} index={cardIndex} />
  </WordsContext>,
  root,
);
