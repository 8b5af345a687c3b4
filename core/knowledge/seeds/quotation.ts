// Quotations: how long one may be, and whether its words stand in a line, whatever its quotation marks and dashes look like.
// Used by the seed schema, the builder's checks and the coverage report.

/** A report puts a phrase in quotation marks; anything longer copies its source. */
export const maxQuoteWords = 12;

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** The words that a text puts between typographic quotation marks, in order. */
export function findQuoted(text: string): readonly string[] {
  return [...text.matchAll(/“([^”]*)”/g)].flatMap(([, words]) => (words === undefined ? [] : [words]));
}

/** Whether a quote stands letter for letter in a line: only typographic variants of marks, dashes and spaces are levelled. */
export function standsIn(quote: string, line: string): boolean {
  return levelMarks(line).includes(levelMarks(quote));
}

/** The same words in two spellings: capitals and hyphens are levelled too ("hand-in-hand", "Hand in hand"). */
export function sameWords(a: string, b: string): boolean {
  return spokenWords(a) === spokenWords(b);
}

function levelMarks(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function spokenWords(text: string): string {
  return (
    levelMarks(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}
