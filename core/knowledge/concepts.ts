// What a text is about, in any language: concepts by their words. The builder asks it of statements, a card of the sentence
// under the pointer, so that a Russian sentence finds an English statement.
import type { Concept } from './model.ts';

/** Ids of concepts, in the order of the list given. */
export type FindConcepts = (text: string) => readonly string[];

/** Scripts that put no space between words: a word needs no edges there. Hangul is among them for the particles it writes on. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

export function createConceptFinder(concepts: readonly Concept[]): FindConcepts {
  const patterns = concepts.map(({ id, words }) => ({ id, pattern: buildPattern(words) }));
  return (text) => {
    const folded = fold(text);
    return patterns.flatMap(({ id, pattern }) => (pattern.test(folded) ? [id] : []));
  };
}

function buildPattern(words: readonly string[]): RegExp {
  return new RegExp(words.map(buildWordPattern).join('|') || '(?!)', 'u');
}

function buildWordPattern(word: string): string {
  const stem = escapeForPattern(fold(word.replace(/\*$/, '')));
  if (unspaced.test(stem)) return stem;
  return `(?<![\\p{L}\\p{N}])${stem}${word.endsWith('*') ? '' : '(?![\\p{L}\\p{N}])'}`;
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
