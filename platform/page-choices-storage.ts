// For the content script: what the reader has chosen for this page, live. Reads the few keys that can matter and no others.
import { listChoiceKeys, parsePageChoices, type PageChoices } from '../core/interaction/page-choices.ts';
import { valueOr } from './outcome.ts';
import { readKeys, watchKeys } from './stored-keys.ts';

/**
 * Calls back with what holds now, and again after each change that can matter here, until the signal ends it.
 * @param host of the top page; the empty string where it has none
 * @param onChoices `null`: storage cannot be read; the page is then to be left alone
 */
export function watchPageChoices(
  host: string,
  signal: AbortSignal,
  onChoices: (choices: PageChoices | null) => void,
): void {
  const keys = listChoiceKeys(host);
  const tell = async () => {
    const stored = valueOr(await readKeys('local', keys), null);
    if (!signal.aborted) onChoices(stored === null ? null : parsePageChoices(host, stored));
  };
  watchKeys('local', signal, (changed) => {
    if (changed.some((key) => keys.includes(key))) void tell();
  });
  void tell();
}
