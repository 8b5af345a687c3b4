// A phrase of the index that is no name, in the reader's language where there is a message for it, else in English and marked as such.
import type { JSX } from 'preact';
import { English } from './WithEnglish.tsx';
import { useWords } from './words.ts';

export interface TermProps {
  /** As the index has it: "President of Russia", "Chinese state media". */
  readonly english: string;
}

export function Term({ english }: TermProps): JSX.Element {
  const own = useWords().term(english);
  return own === null ? <English>{english}</English> : <>{own}</>;
}
