// Words for the gallery, from any of the catalogues.
import { readWords } from '../../components/read-words.ts';
import type { Words } from '../../components/words.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** @param language folder in public/_locales */
export async function buildWords(language: string): Promise<Words> {
  const { default: messages } = (await import(`../../public/_locales/${language}/messages.json`)) as {
    readonly default: Messages;
  };
  // As browsers fill a message in: `$1` is the first substitution.
  return readWords((key, substitutions = []) =>
    (messages[key]?.message ?? '').replaceAll(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? ''),
  );
}
