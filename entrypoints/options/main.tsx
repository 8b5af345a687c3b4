// The options page: wires the form to storage. It works wherever it is opened, in a tab as well.
import { render } from 'preact';
import { WordsContext } from '../../components/words.ts';
import { cardIndex } from '../../data/index.ts';
import { getVersion } from '../../platform/own-pages.ts';
import { OptionsShell } from './options-shell.tsx';
import { readOwnShortcuts } from './own-shortcuts.ts';
import { readOwnWords } from './own-words.ts';

const words = await readOwnWords(document);

render(
  <WordsContext value={words}>
    <OptionsShell index={cardIndex} version={getVersion()} shortcuts={await readOwnShortcuts()} />
  </WordsContext>,
  document.getElementById('root') ?? document.body,
);
