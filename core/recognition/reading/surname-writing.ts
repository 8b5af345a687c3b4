// How a surname stands in its line: its letters, its place in the sentence, the word behind it.
import { showVisible } from '../names/folding.ts';
import type { Span } from '../mention.ts';

export interface SurnameWriting {
  /** The surface without hidden characters. */
  readonly written: string;
  readonly letters: 'lower' | 'capital' | 'capitals' | 'uncased';
  readonly sentenceStart: boolean;
  /** Nothing but an opening quotation mark or an article stands before it in its block. */
  readonly opensBlock: boolean;
  /** The word or number that follows; `apart`: behind a comma or a bracket, "Kim, a nurse", "Kim (34)". */
  readonly next: { readonly word: string; readonly apart: boolean };
  /** Written onto the next word in a script without spaces: Thai คิมจิ is kimchi. */
  readonly glued: boolean;
  /** Its sentence ends in a question mark. */
  readonly asked: boolean;
}

/** Far enough to see how the sentence before ended, or the word behind, UTF-16 units. */
const reach = 32;

/** Longer ones are not looked through, UTF-16 units. */
const longestSentence = 160;

// Functions, since Unicode's properties are dear: neighbours.ts.
const endOfSentence = (): RegExp => /(?:^|[.!?…])["“”„«»‘’'「『\s]*$/u;
const startOfBlock = (): RegExp => /^["“”„«»‘’'「『\s]*(?:\p{Lu}\p{Ll}{0,2}\s)?$/u;

export function readWriting(text: string, { start, end }: Span): SurnameWriting {
  const written = showVisible(text.slice(start, end));
  const before = showVisible(text.slice(Math.max(0, start - reach), start));
  return {
    written,
    letters: lettersOf(written),
    sentenceStart: endOfSentence().test(before),
    opensBlock: start < reach && startOfBlock().test(before),
    next: nextWord(showVisible(text.slice(end, end + reach))),
    glued: /^\p{sc=Thai}{2}/u.test(text.slice(end - 1, end + 1)),
    asked: /^[^.!?…]*\?/u.test(text.slice(end, end + longestSentence)),
  };
}

function lettersOf(surface: string): SurnameWriting['letters'] {
  const lower = surface.toLowerCase();
  const upper = surface.toUpperCase();
  // Georgian has capitals that no text uses.
  if (lower === upper || /^\p{sc=Georgian}/u.test(surface)) return 'uncased';
  if (surface === lower) return 'lower';
  return surface === upper ? 'capitals' : 'capital';
}

/** "Kim, de 30 años": a number counts with the short word before it. */
const following = (): RegExp => /^(,\s|\s?\(|\s)((?:\p{Ll}{2}\s)?\d\d(?!\d)|[\p{L}\p{M}]+)/u;

function nextWord(text: string): SurnameWriting['next'] {
  const [, gap = '', word = ''] = following().exec(text) ?? [];
  return { word: word.toLowerCase(), apart: gap.trim() !== '' };
}
