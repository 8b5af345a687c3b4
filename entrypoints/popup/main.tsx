// The popup and the full page: one document, once behind the toolbar icon and once in a tab. Wires Popup to the page behind.
import { render } from 'preact';
import { WordsContext } from '../../components/words.ts';
import type { CardIndex } from '../../core/knowledge/model.ts';
import { createSubjectFinder } from '../../core/knowledge/subject-finder.ts';
import { createRecogniser } from '../../core/recognition/recogniser.ts';
import { names } from '../../data/names.ts';
import { isPopup } from '../../platform/own-pages.ts';
import { readOwnWords } from '../options/own-words.ts';
import { PopupShell } from './popup-shell.tsx';

const words = await readOwnWords(document);

// Names in every language lead a search to their subject; the automaton is built with the first query.
const findSubjects = createSubjectFinder(createRecogniser(names));

/** Apart from what is painted first: it grows with every article. */
const loadIndex = async (): Promise<CardIndex> => (await import('../../data/cards.ts')).cardIndex;

render(
  <WordsContext value={words}>
    <PopupShell layout={isPopup(window) ? 'popup' : 'tab'} loadIndex={loadIndex} findSubjects={findSubjects} />
  </WordsContext>,
  document.getElementById('root') ?? document.body,
);
