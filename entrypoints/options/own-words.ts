// The words of a page of the extension, and the page told which language it speaks.
import { readWords } from '../../components/read-words.ts';
import { readMessages, type GetMessage } from '../../components/words/catalogue.ts';
import type { Words } from '../../components/words.ts';
import { getMessage } from '../../platform/own-pages.ts';

export async function readOwnWords(document: Document): Promise<Words> {
  const words = readWords(await chooseMessages());
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  return words;
}

/**
 * A process of Chromium that has been given no messages has none for as long as it lives, and its pages share it with the background
 * (background/own-messages.ts): the English ones stand in here too, and are read by nobody else.
 */
async function chooseMessages(): Promise<GetMessage> {
  if (getMessage('interfaceLocale') !== '') return getMessage;
  const { default: english } = await import('../../public/_locales/en/messages.json');
  return readMessages(english);
}
