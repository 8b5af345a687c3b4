// Every word that the interface says, as one typed object. Components take it from a Preact context; entrypoints fill it
// with `readWords` from the message catalogues in public/_locales, so that no component knows a language.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AboutWords } from './words/about-words.ts';
import type { CardWords } from './words/card-words.ts';
import type { DateWords } from './words/date-words.ts';
import type { OptionsWords } from './words/options-words.ts';
import type { PopupWords } from './words/popup-words.ts';
import type { RoleWords } from './words/role-words.ts';
import type { SiteWords } from './words/site-words.ts';
import type { StatementWords } from './words/statement-words.ts';
import type { FindTerm } from './words/term-words.ts';
import type { TimelineWords } from './words/timeline-words.ts';
import type { TransferWords } from './words/transfer-words.ts';
import type { WelcomeWords } from './words/welcome-words.ts';

export interface Words {
  /** BCP 47 tag of the interface's language, for Intl. */
  readonly locale: string;
  /** From a message of our own catalogue: browsers do not always tell. */
  readonly direction: 'ltr' | 'rtl';
  readonly dates: DateWords;
  readonly statement: StatementWords;
  readonly role: RoleWords;
  /** Offices, states, kinds of outlet, which the index says in English. */
  readonly term: FindTerm;
  readonly timeline: TimelineWords;
  readonly card: CardWords;
  readonly site: SiteWords;
  readonly popup: PopupWords;
  readonly options: OptionsWords;
  readonly transfer: TransferWords;
  readonly about: AboutWords;
  readonly welcome: WelcomeWords;
}

export const WordsContext = createContext<Words | null>(null);

/** @throws outside of a `WordsContext.Provider`: a surface without words is a mistake in its entrypoint */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('no words: render inside <WordsContext.Provider value={readWords(...)}>');
  return words;
}
