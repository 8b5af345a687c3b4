// How a surname stands in its line: its letters, its place in the sentence, the word behind it.
import { showVisible } from '../names/folding.ts';
import type { Span } from '../mention.ts';
import { isCapital, takeWord } from './words-beside.ts';

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

const endOfSentence = /(?:^|[.!?…])["“”„«»‘’'「『\s]*$/;
const startOfBlock = /^["“”„«»‘’'「『\s]*(?:(\S{1,3})\s)?$/;

export function readWriting(text: string, { start, end }: Span): SurnameWriting {
  const written = showVisible(text.slice(start, end));
  const before = showVisible(text.slice(Math.max(0, start - reach), start));
  return {
    written,
    letters: lettersOf(written),
    sentenceStart: endOfSentence.test(before),
    opensBlock: start < reach && opensBlock(before),
    next: nextWord(showVisible(text.slice(end, end + reach))),
    glued: /^[\u0e01-\u0e5b]{2}/.test(text.slice(end - 1, end + 1)),
    asked: /^[^.!?…]*\?/u.test(text.slice(end, end + longestSentence)),
  };
}

function opensBlock(before: string): boolean {
  const [start, article = ''] = startOfBlock.exec(before) ?? [];
  if (start === undefined || article === '') return start !== undefined;
  return isCapital(article) && takeWord(article) === article && article.slice(1) === article.slice(1).toLowerCase();
}

function lettersOf(surface: string): SurnameWriting['letters'] {
  const lower = surface.toLowerCase();
  const upper = surface.toUpperCase();
  // Georgian has capitals that no text uses.
  if (lower === upper || /^[\u10a0-\u10ff\u1c90-\u1cbf\u2d00-\u2d2d]/.test(surface)) return 'uncased';
  if (surface === lower) return 'lower';
  return surface === upper ? 'capitals' : 'capital';
}

/** Behind "Kim, ", "Kim (" or "Kim ". "Kim, de 30 años": a number counts with the short word before it. */
function nextWord(text: string): SurnameWriting['next'] {
  const gap = /^(?:,\s|\s?\(|\s)/.exec(text)?.[0] ?? '';
  const rest = text.slice(gap.length);
  const word = gap && (takeAge(rest) || takeWord(rest).replace(/\d.*$/s, ''));
  return { word: word.toLowerCase(), apart: word !== '' && gap.trim() !== '' };
}

function takeAge(text: string): string {
  const [age = '', short = ''] = /^(?:([^\s\d]{2})\s)?\d\d(?!\d)/.exec(text) ?? [];
  return short === short.toLowerCase() && takeWord(short) === short ? age : '';
}
