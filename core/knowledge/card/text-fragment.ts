// Addresses that open a page at a passage (URL Fragment Text Directives, WICG): browsers scroll to the words and mark them.

/** One word stands in too many places of a page to lead to the right one. */
const fewestWords = 2;

/** @param quotes words that stand in the page letter for letter; the longest is taken, and without one the address stays as it is */
export function buildPassageAddress(address: string, quotes: readonly string[]): string {
  const longest = quotes.toSorted((a, b) => b.length - a.length)[0];
  if (longest === undefined || longest.split(/\s+/).length < fewestWords) return address;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${encodeFragment(longest)}`;
}

/** A hyphen marks a prefix or a suffix in the directive, so it is written as a percent code like commas and ampersands. */
function encodeFragment(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
