// The content script: reads as the line of docs/ARCHITECTURE.md. Page text to blocks, blocks to mentions, mentions to marks;
// the pointer to a card. Nothing happens here before the reader's choices for this page are known.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isWithinReach } from '../../platform/page-messages.ts';
import { yieldToPage } from '../../page/schedule.ts';
import { answerPopup } from '../../platform/tab-messages.ts';
import { watchPageChoices } from '../../platform/page-choices-storage.ts';
import { createFrame, type Frame } from './frame.ts';
import { clearRemains, isAnnotatable, isNowhere, restartWhenRestored, takeOver, whenShown } from './life.ts';
import { findTopHost } from './top-host.ts';

// Everything inside of this function: WXT reads the definition in Node, without its body and what only the body imports.
export default defineUnlistedScript(() => {
  function start(): void {
    const life = takeOver();
    clearRemains(document);
    const host = findTopHost(document);
    const frame = createFrame({ document, host, life });
    answerPopup(frame.handlers, life.signal);
    if (isAnnotatable(document)) void followChoices(frame, host, life.signal);
    restartWhenRestored(window, life.signal, start);
  }

  // In a task of its own: compiling the script has been one.
  if (isWithinReach() && !isNowhere(document)) whenShown(document, () => void yieldToPage().then(start));
});

async function followChoices(frame: Frame, host: Promise<string>, signal: AbortSignal): Promise<void> {
  await frame.followTab();
  watchPageChoices(await host, signal, frame.follow);
}
