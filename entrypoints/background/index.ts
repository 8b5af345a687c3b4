// The background: answers pages, counts what they found, runs the commands. It may be killed between any two events, so it
// keeps nothing: every listener is added at once, every state lies in storage.
import { defineBackground } from 'wxt/utils/define-background';
import { answerPage } from '../../platform/page-answers.ts';
import { openFullPage, openWelcome } from '../../platform/own-pages.ts';
import { watchKeys } from '../../platform/stored-keys.ts';
import {
  listOpenTabs,
  watchAccess,
  watchCommands,
  watchInstallation,
  watchTabClosing,
  watchTabLoading,
} from '../../platform/tab-events.ts';
import { doubtTab, forgetTab, readTabRule, writeFound, writeOlderTabs } from '../../platform/tab-storage.ts';
import { settingsKey } from '../../core/interaction/stored-settings.ts';
import { createCardAnswerer } from './answer-card.ts';
import { runCommand } from './command.ts';
import { checkDoubtedFrames, paintAllTabs, paintTab } from './tab-sign.ts';

// A module, so that our pages and it share one copy of the index and of the public suffix list:
// docs/adr/0006-background-module.md.
export default defineBackground({ type: 'module', main: listen });

function listen(): void {
  // Never aborted: the listeners live as long as the background does.
  const { signal } = new AbortController();

  const answerCard = createCardAnswerer();

  answerPage({
    card: async (question) => answerCard(question),
    open: async ({ place }) => {
      await openFullPage(place);
      return null;
    },
    'top-host': async (_message, { topUrl }) => parseHost(topUrl),
    'tab-rule': (_message, { tabId }) => readTabRule(tabId),
    found: async ({ subjects }, { tabId, frameId }) => {
      await writeFound(tabId, frameId, subjects);
      await paintTab(tabId);
      return null;
    },
  });

  watchTabLoading((status, tabId) => void (status === 'loading' ? doubtTab(tabId) : checkDoubtedFrames(tabId)));
  watchTabClosing((tabId) => void forgetTab(tabId));
  watchCommands((command, tab) => void runCommand(command, tab));
  // Those that have our script all the same answer, and are never looked up here.
  const noteOpenTabs = () => void listOpenTabs().then(writeOlderTabs);
  watchInstallation((reason) => {
    noteOpenTabs();
    if (reason === 'install') void openWelcome();
  });
  watchAccess(noteOpenTabs);
  watchKeys('local', signal, (keys) => {
    if (keys.includes(settingsKey)) void paintAllTabs();
  });
}

function parseHost(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname : null;
}
