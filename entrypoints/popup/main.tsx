// The popup and the full page: one document, once behind the toolbar icon and once in a tab. Wires Popup to the page behind.
import { render } from 'preact';
import { readWords } from '../../components/read-words.ts';
import { WordsContext } from '../../components/words.ts';
import { createSubjectFinder } from '../../core/knowledge/subject-finder.ts';
import { createRecogniser } from '../../core/recognition/recogniser.ts';
import { cardIndex, names } from '../../data/index.ts';
import { getMessage, isPopup } from '../../platform/own-pages.ts';
import { PopupShell } from './popup-shell.tsx';

const words = readWords(getMessage);
document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;

// Names in every language lead a search to their subject; the automaton is built with the first query.
const findSubjects = createSubjectFinder(createRecogniser(names));

render(
  <WordsContext value={words}>
    <PopupShell layout={isPopup(window) ? 'popup' : 'tab'} index={cardIndex} findSubjects={findSubjects} />
  </WordsContext>,
  document.getElementById('root') ?? document.body,
);
