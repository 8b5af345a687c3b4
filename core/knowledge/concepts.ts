// What a text is about, in any language: concepts by their words. The builder asks it of statements, a card of the sentence
// under the pointer, so that a Russian sentence finds an English statement.
import type { Concept } from './model.ts';

/** Ids of concepts, in the order of the list given. */
export type FindConcepts = (text: string) => readonly string[];

/** Scripts that put no space between words: a word needs no edges there. Hangul is among them for the particles it writes on. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

// Two patterns in all and words sought as plain text: a pattern a word, each with its classes of letters, took a second to compile
// at the first card after the background slept.
const endsInWord = /[\p{L}\p{N}]$/u;
const beginsInWord = /^[\p{L}\p{N}]/u;

interface SoughtWord {
  /** Folded. */
  readonly text: string;
  readonly startsAtEdge: boolean;
  readonly endsAtEdge: boolean;
}

export function createConceptFinder(concepts: readonly Concept[]): FindConcepts {
  const sought = concepts.map(({ id, words }) => ({ id, words: words.map(buildSoughtWord) }));
  return (text) => {
    const folded = fold(text);
    return sought.flatMap(({ id, words }) => (words.some((word) => holdsWord(folded, word)) ? [id] : []));
  };
}

function buildSoughtWord(word: string): SoughtWord {
  const text = fold(word.replace(/\*$/, ''));
  const hasEdges = !unspaced.test(text);
  return { text, startsAtEdge: hasEdges, endsAtEdge: hasEdges && !word.endsWith('*') };
}

function holdsWord(text: string, word: SoughtWord): boolean {
  for (let at = text.indexOf(word.text); at !== -1 && at < text.length; at = text.indexOf(word.text, at + 1)) {
    if (isWordAt(text, at, word)) return true;
  }
  return false;
}

/** Two units on either side hold a whole character, whatever its plane. */
function isWordAt(text: string, at: number, word: SoughtWord): boolean {
  const end = at + word.text.length;
  if (word.startsAtEdge && endsInWord.test(text.slice(Math.max(0, at - 2), at))) return false;
  return !word.endsAtEdge || !beginsInWord.test(text.slice(end, end + 2));
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
}
