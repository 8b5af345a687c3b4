// Lists and ordinals in the sentences that cautions are made of.

/** "a", "a and b", "a, b and c". */
export function sayList(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** "1st", "22nd", "23rd", "11th". */
export function sayOrdinal(number: number): string {
  const teen = Math.floor(number / 10) % 10 === 1;
  const ending = teen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10];
  return `${number}${ending ?? 'th'}`;
}

/** "line 3", "lines 5 and 7"; a line that is named twice is said once. */
export function sayLines(statements: readonly { readonly line: number }[]): string {
  const lines = [...new Set(statements.map(({ line }) => line))];
  return `${lines.length === 1 ? 'line' : 'lines'} ${sayList(lines.map(String))}`;
}

/** The first letter in upper case. */
export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
