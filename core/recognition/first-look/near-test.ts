// Whether something stands close to the places that are asked about, in the order of the text, which is searched once however
// many there are: a page of nothing but treaties takes no longer than another.
import type { TextTest } from './word-test.ts';

/** A phrase and the white space in it, UTF-16 units. */
const longestPhrase = 200;
/** The longest word sought and the white space in it: two searches share as much. */
const longestWord = 100;

export function createNearTest(test: TextTest, text: string): (found: RegExpExecArray) => boolean {
  let searched = 0;
  return ({ index, 0: { length } }) => {
    const from = Math.max(searched - longestWord, index - longestPhrase - longestWord, 0);
    searched = index + length + longestPhrase + longestWord;
    return test(text.slice(from, searched));
  };
}
