// The messages of the interface for the background. Chromium at times starts it without any, right after it has installed us, and
// leaves it so for as long as it lives: the English ones, which come along, stand in, since a card in English is better than none.
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { readMessages, type GetMessage } from '../../components/words/catalogue.ts';
import { getMessage } from '../../platform/own-pages.ts';

/** All in one language: where one message is missing, all are. */
export function chooseMessages(): GetMessage {
  return getMessage('interfaceLocale') === '' ? readMessages(english) : getMessage;
}
