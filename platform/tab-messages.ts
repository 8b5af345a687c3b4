// From the popup or a keyboard command to the frames of a tab and back. The content script imports `answerPopup`.
import { isSiteValue } from '../core/interaction/site-rules.ts';
import { browser } from './browser.ts';
import { settle, type Outcome } from './outcome.ts';
import type { TabAnswers, TabMessage } from './messages.ts';

export type TabHandlers = {
  readonly [Type in TabMessage['type']]: (
    message: Extract<TabMessage, { type: Type }>,
  ) => TabAnswers[Type] | Promise<TabAnswers[Type]>;
};

/** In the content script: answers what popup and background ask, until the signal ends it. */
export function answerPopup(handlers: TabHandlers, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener = (message: unknown, _sender: unknown, sendResponse: (answer: unknown) => void): true | undefined => {
    if (!isTabMessage(message)) return undefined;
    // A handler that fails sends nothing useful, but closes the channel: the other side must not wait for ever.
    void answer(handlers, message).then(sendResponse, () => sendResponse(undefined));
    return true;
  };
  // Kept, since a script that outlives its extension has no `runtime` any more when it ends.
  const { onMessage } = browser.runtime;
  onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => onMessage.removeListener(listener as never), { once: true });
}

/**
 * Asks one frame of a tab.
 * @param frameId as `sender.frameId` gave it; 0: the top page
 * @returns failed, when no script of ours is there (any more)
 */
export function askFrame<Type extends TabMessage['type']>(
  tabId: number,
  frameId: number,
  message: Extract<TabMessage, { type: Type }>,
): Promise<Outcome<TabAnswers[Type]>> {
  return settle(async () => {
    // Only our own content script listens there.
    const answer = (await browser.tabs.sendMessage(tabId, message, { frameId })) as TabAnswers[Type] | undefined;
    if (answer === undefined) throw new Error('no answer');
    return answer;
  });
}

/** Tells every frame of a tab; frames without our script do not mind. */
export function tellAllFrames(
  tabId: number,
  message: Extract<TabMessage, { type: 'tab-rule' }>,
): Promise<Outcome<unknown>> {
  return settle(() => browser.tabs.sendMessage(tabId, message));
}

async function answer(handlers: TabHandlers, message: TabMessage): Promise<TabAnswers[TabMessage['type']]> {
  // The handler of a type takes the messages of that type.
  return handlers[message.type](message as never);
}

/** By hand, not by schema: this is part of the content script. */
function isTabMessage(value: unknown): value is TabMessage {
  if (typeof value !== 'object' || value === null) return false;
  const { type, key, direction, value: rule }: Partial<Record<string, unknown>> = { ...value };
  if (type === 'go') return typeof key === 'string';
  if (type === 'step') return direction === 'next' || direction === 'previous';
  return type === 'report' || (type === 'tab-rule' && isSiteValue(rule));
}
