// Words for the gallery, from any of the catalogues.
import { readWords } from '../../components/read-words.ts';
import { readMessages, type Messages } from '../../components/words/catalogue.ts';
import type { Words } from '../../components/words.ts';

/** @param language folder in public/_locales */
export async function buildWords(language: string): Promise<Words> {
  const { default: messages } = (await import(`../../public/_locales/${language}/messages.json`)) as {
    readonly default: Messages;
  };
  return readWords(readMessages(messages));
}
