// In the background: answers what pages ask. Who asks is taken from `sender`, which the browser fills in.
import { parsePageMessage } from '../core/interaction/page-message.schema.ts';
import { browser, type MessageSender } from './browser.ts';
import type { PageAnswers, PageMessage } from './messages.ts';

/** The frame that asks. */
export interface PageSender {
  readonly tabId: number;
  /** 0: the top page. */
  readonly frameId: number;
  /** Address of the top page, where the browser tells it. */
  readonly topUrl: string | null;
}

export type PageHandlers = {
  readonly [Type in PageMessage['type']]: (
    message: Extract<PageMessage, { type: Type }>,
    sender: PageSender,
  ) => Promise<PageAnswers[Type]>;
};

/** Call it at the top level of the background: a browser wakes the background only for listeners added before it first yields. */
export function answerPage(handlers: PageHandlers): void {
  const listener = (
    value: unknown,
    sender: MessageSender,
    sendResponse: (answer: unknown) => void,
  ): true | undefined => {
    const from = parseSender(sender);
    const message: PageMessage | null = parsePageMessage(value);
    if (from === null || message === null) return undefined;
    // `undefined` tells the page that there is no answer; without it, the page would wait until the background dies.
    void answer(handlers, message, from).then(sendResponse, () => sendResponse(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
}

function parseSender({ id, tab, frameId }: MessageSender): PageSender | null {
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return null;
  return { tabId: tab.id, frameId, topUrl: tab.url ?? null };
}

function answer(
  handlers: PageHandlers,
  message: PageMessage,
  from: PageSender,
): Promise<PageAnswers[PageMessage['type']]> {
  switch (message.type) {
    case 'card':
      return handlers.card(message, from);
    case 'open':
      return handlers.open(message, from);
    case 'top-host':
      return handlers['top-host'](message, from);
    case 'tab-rule':
      return handlers['tab-rule'](message, from);
    case 'found':
      return handlers.found(message, from);
  }
}
