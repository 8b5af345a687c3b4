// The popup and the full page: one document, once behind the toolbar icon and once in a tab. Wires Popup to the page behind.
import { render } from 'preact';
import { readWords } from '../../components/read-words.ts';
import { WordsContext } from '../../components/words.ts';
import { cardIndex } from '../../data/index.ts';
import { getMessage, isPopup } from '../../platform/own-pages.ts';
import { PopupShell } from './popup-shell.tsx';

const words = readWords(getMessage);
document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;

render(
  <WordsContext value={words}>
    <PopupShell layout={isPopup(window) ? 'popup' : 'tab'} index={cardIndex} />
  </WordsContext>,
  document.getElementById('root') ?? document.body,
);
