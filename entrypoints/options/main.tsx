// The options page: wires the form to storage. It works wherever it is opened, in a tab as well.
import { render } from 'preact';
import { readWords } from '../../components/read-words.ts';
import { WordsContext } from '../../components/words.ts';
import { cardIndex } from '../../data/index.ts';
import { getMessage, getVersion } from '../../platform/own-pages.ts';
import { OptionsShell } from './options-shell.tsx';
import { readOwnShortcuts } from './own-shortcuts.ts';

const words = readWords(getMessage);
document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;

render(
  <WordsContext value={words}>
    <OptionsShell index={cardIndex} version={getVersion()} shortcuts={await readOwnShortcuts()} />
  </WordsContext>,
  document.getElementById('root') ?? document.body,
);
