// The distinct words of the index, laid out so that only few of them are looked at for what was typed.
// Filled record by record by search-index.ts, asked by word-hits.ts.

export interface VocabularyWord {
  readonly text: string;
  /** Which letters it has, as bits; see `readLetters`. */
  readonly letters: number;
  /** Positions of the records that have it, ascending. */
  readonly records: readonly number[];
}

export interface Vocabulary {
  readonly find: (text: string) => VocabularyWord | undefined;
  /** Words with the same first character. */
  readonly listByFirst: (character: string) => readonly VocabularyWord[];
  /** Words of so many UTF-16 units. */
  readonly listByLength: (length: number) => readonly VocabularyWord[];
  /** Words of scripts that put no space between them: what is typed may stand anywhere in them. */
  readonly listUnspaced: () => readonly VocabularyWord[];
}

interface GrowingWord extends VocabularyWord {
  readonly records: number[];
}

export interface GrowingVocabulary extends Vocabulary {
  /** Notes that a record has a word. Records come in ascending order; a word that a record repeats counts once. */
  readonly add: (text: string, record: number) => void;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Whether a word is written in a script without spaces. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}

export function createVocabulary(): GrowingVocabulary {
  const words = new Map<string, GrowingWord>();
  const byFirst = new Map<string, VocabularyWord[]>();
  const byLength = new Map<number, VocabularyWord[]>();
  const ofUnspaced: VocabularyWord[] = [];

  const create = (text: string): GrowingWord => {
    const word = { text, letters: readLetters(text), records: [] };
    words.set(text, word);
    push(byFirst, text.charAt(0), word);
    push(byLength, text.length, word);
    if (isUnspaced(text)) ofUnspaced.push(word);
    return word;
  };

  return {
    add: (text, record) => {
      const { records } = words.get(text) ?? create(text);
      if (records.at(-1) !== record) records.push(record);
    },
    find: (text) => words.get(text),
    listByFirst: (character) => byFirst.get(character) ?? [],
    listByLength: (length) => byLength.get(length) ?? [],
    listUnspaced: () => ofUnspaced,
  };
}

function push<Key>(lists: Map<Key, VocabularyWord[]>, key: Key, word: VocabularyWord): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [word]);
  else list.push(word);
}

/**
 * The letters of a word as a set of 32 bits, in which each takes the place of its code modulo 32: two letters of one alphabet
 * hardly ever share a place, so that the sets of two words tell how many letters at least have to be changed.
 */
export function readLetters(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}
