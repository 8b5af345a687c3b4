// From a page to the background and back. The content script asks; it stays small, so the checking is done where the
// messages arrive: page-message.schema.ts, in the background alone.
import { browser } from './browser.ts';
import { settle, type Outcome } from './outcome.ts';
import type { PageAnswers, PageMessage } from './messages.ts';

/**
 * Asks the background, waking it if need be.
 * @returns failed, when the extension has been updated or removed under a page that is still open
 */
export async function askBackground<Type extends PageMessage['type']>(
  message: Extract<PageMessage, { type: Type }>,
): Promise<Outcome<PageAnswers[Type]>> {
  const first = await settle(() => send<Type>(message));
  if (first.kind === 'done' || !isExtensionAlive()) return first;
  // The browser may have put the background to sleep over the question; asking again wakes it.
  return settle(() => send<Type>(message));
}

async function send<Type extends PageMessage['type']>(message: PageMessage): Promise<PageAnswers[Type]> {
  // Nobody but our own background answers this channel.
  const answer = (await browser.runtime.sendMessage(message)) as PageAnswers[Type] | undefined;
  // A background that dies while it computes closes the channel without a word.
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

/** Whether this page is in a private window, where nothing is written and the switch lives with the tab. */
export function isPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext === true;
}

/** Whether a page leaves us any of the extension API: tools/packing/native-interface.ts. */
export function isWithinReach(): boolean {
  return (browser as unknown) !== undefined;
}

/** Whether the extension is still there: it is not, for a page that stayed open over an update or a removal. */
export function isExtensionAlive(): boolean {
  try {
    // Typed as always there; Chromium takes it away from orphaned scripts, Firefox makes the access throw.
    return (browser.runtime as { id?: string } | undefined)?.id !== undefined;
  } catch {
    return false;
  }
}
