// Every word that the interface says, as one typed object. Components take it from a Preact context; entrypoints fill it
// from the message catalogues in public/_locales, so that no component knows a language.
import { createContext } from 'preact';

/** To be filled in by components as they need words; a plain string, or a function where a number or a name goes in. */
export interface Words {
  /** BCP 47 tag of the interface's language, for Intl. */
  readonly locale: string;
  /** From a message of our own catalogue: browsers do not always tell. */
  readonly direction: 'ltr' | 'rtl';
}

export const WordsContext = createContext<Words | null>(null);
