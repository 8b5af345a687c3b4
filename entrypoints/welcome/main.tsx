// The welcome page. Content scripts do not run on pages of the extension, so this one starts the same modules by itself.
import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { WordsContext } from '../../components/words.ts';
import { openFullPage, openOptions } from '../../platform/own-pages.ts';
import { openShortcutSettings } from '../../platform/shortcuts.ts';
import { readOwnShortcuts } from '../options/own-shortcuts.ts';
import { readOwnWords } from '../options/own-words.ts';
import { startLiveText } from './live-text.ts';

const words = await readOwnWords(document);
document.title = words.welcome.heading;

render(
  <WordsContext value={words}>
    <Welcome
      shortcuts={await readOwnShortcuts()}
      onOpenShortcuts={() => void openShortcutSettings()}
      onOpenOptions={() => void openOptions()}
      onBrowse={() => void openFullPage('#/people')}
    />
  </WordsContext>,
  document.getElementById('root') ?? document.body,
);
startLiveText(document);
