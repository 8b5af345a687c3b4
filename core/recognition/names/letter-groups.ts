// How the script of a character parts its words; decides where a name may begin and end (word-edges.ts). Read as `group.none`:
// constants of a module stand as numbers in the built script.

/** Punctuation, spaces: no part of a word. */
export const none = 0;
/** Words are parted by spaces. */
export const spaced = 1;
/** No spaces between words: Han, Hiragana, Thai. */
export const unspaced = 2;
export const katakana = 3;
export const hangul = 4;
/** A Thai vowel or tone sign: belongs to the letter before it. */
export const sign = 5;
/** Not seen at all. */
export const ignorable = 6;
