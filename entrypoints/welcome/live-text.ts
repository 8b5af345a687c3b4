// The welcome page annotates itself as the content script annotates any other page, and answers the keys for the next mention.
import { defaultSettings } from '../../core/interaction/settings.ts';
import { answerPopup } from '../../platform/tab-messages.ts';
import { annotate } from '../annotator/annotation.ts';

/** The page lives as long as its tab. */
export function startLiveText(document: Document): void {
  const { signal } = new AbortController();
  const annotation = annotate({ document, signal, isWanted: () => true, onFound: () => undefined });
  // On whatever rules the reader has, and with every name drawn: there is one paragraph, and it is there to be tried.
  annotation.follow({
    settings: { ...defaultSettings, marks: 'every' },
    decision: { state: 'on', because: 'setting' },
    suppressed: [],
  });
  answerPopup(
    {
      step: ({ direction }) => annotation.step(direction),
      go: ({ key }) => annotation.go(key),
      // To the popup this is a page of the browser: there is no site that could be switched.
      report: () => Promise.reject(new Error('a page of our own')),
      'tab-rule': () => true,
    },
    signal,
  );
}
