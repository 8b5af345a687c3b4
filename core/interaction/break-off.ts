// Words of a page that are broken off at their end: the popup's list and the terminal show the same.

/** Where a sentence ends, nothing is broken off, and four dots in a row would say neither. */
export function breakOff(words: string): string {
  return /[.!?…。！？؟]["'”’»」』)]*\s*$/.test(words) ? words : `${words.trimEnd()}…`;
}
