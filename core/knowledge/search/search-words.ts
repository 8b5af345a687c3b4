// Words as search compares them: capitals, accents and typographic marks do not count. Positions stay those of the text as written.

export interface SearchWord {
  /** As compared. */
  readonly word: string;
  /** Where it stands in the text, UTF-16 units, half-open. */
  readonly start: number;
  readonly end: number;
}

const words = /[\p{L}\p{N}\p{M}]+/gu;

/** Words of a text in order: runs of letters and digits. An apostrophe ends a word, so "Putin's" is found by "putin". */
export function splitWords(text: string): readonly SearchWord[] {
  return [...text.matchAll(words)].map((match) => ({
    word: foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The same without their places, for a text that is only taken in. */
export function listFoldedWords(text: string): readonly string[] {
  return (text.match(words) ?? []).map(foldWord);
}

const plain = /^[A-Za-z0-9]+$/;

/** Accents of Latin, Greek and Cyrillic letters go; vowel signs of other scripts are part of the word and stay. */
function foldWord(word: string): string {
  // Most words by far are of these letters alone, and looking takes a tenth of the time.
  if (plain.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase();
}
