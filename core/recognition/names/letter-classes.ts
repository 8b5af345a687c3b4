// What the scan must know of a character, learned once for each distinct one and kept in a flat table: the folded symbol,
// how its script separates words, whether it is a capital. The table is what keeps a page without names cheap.
import { foldCharacter, separator } from './folding.ts';
import * as group from './letter-groups.ts';

/** Bits of a class: symbol in the low 11, group in the next 3, then capital; the highest says that it was learned. */
export const symbolMask = 0x7ff;
const groupShift = 11;
const groupMask = 0x7;
const capitalBit = 0x4000;
const learnedBit = 0x8000;

export const groupOf = (letterClass: number): number => (letterClass >> groupShift) & groupMask;
/** A small letter of a script with spaces, whatever its symbol: what the inside of a word is made of. */
export const innerMask = learnedBit | capitalBit | (groupMask << groupShift);
export const innerLetter = learnedBit | (group.spaced << groupShift);

export const isCapital = (letterClass: number): boolean => (letterClass & capitalBit) !== 0;

export interface LetterClasses {
  /** Class by UTF-16 unit; 0 where `learn` has not been asked yet. */
  readonly table: Uint16Array;
  learn(code: number): number;
}

/** @param alphabet folded characters of the automaton; the symbol of a character is its index plus one */
export function createLetterClasses(alphabet: string): LetterClasses {
  const table = new Uint16Array(0x10000);
  const learn = (code: number): number => {
    const letterClass = classify(String.fromCharCode(code), alphabet);
    table[code] = letterClass;
    return letterClass;
  };
  return { table, learn };
}

function classify(character: string, alphabet: string): number {
  // The commonest letters are spared the long way; Chinese pages have thousands.
  if (character >= 'a' && character <= 'z') return innerLetter | (alphabet.indexOf(character) + 1);
  if (isCommonHan(character)) return learnedBit | (group.unspaced << groupShift) | (alphabet.indexOf(character) + 1);
  const folded = foldCharacter(character);
  if (folded === '') return learnedBit | (group.ignorable << groupShift);
  const capital = character !== character.toLowerCase() ? capitalBit : 0;
  const symbol = alphabet.indexOf(folded) + 1;
  return learnedBit | capital | (groupOfCharacter(character, folded) << groupShift) | symbol;
}

/** CJK Unified Ideographs: they fold to themselves. */
const isCommonHan = (character: string): boolean => character >= '\u4e00' && character <= '\u9fff';

function groupOfCharacter(character: string, folded: string): number {
  if (folded === separator || !isWordCharacter(character)) return group.none;
  // No script that has capitals does without spaces.
  return isCased(character) || /\d/.test(character) ? group.spaced : groupByScript(character);
}

/** Letters, their marks, digits. The commonest are told without Unicode's properties: those take a millisecond in a fresh page. */
export function isWordCharacter(character: string): boolean {
  if (isCased(character)) return true;
  return !isPlainSign(character) && /[\p{L}\p{M}\p{N}]/u.test(character);
}

/** Behind these scripts are signs that have capitals too. */
const isCased = (character: string): boolean =>
  character < '\u2000' && character.toLowerCase() !== character.toUpperCase();

/** ASCII but for digits, and General Punctuation. */
const isPlainSign = (character: string): boolean =>
  character < '0' || (character > '9' && character < '\u0080') || (character >= '\u2010' && character <= '\u2060');

function groupByScript(character: string): number {
  if (/\p{sc=Thai}/u.test(character)) return /\p{M}/u.test(character) ? group.sign : group.unspaced;
  if (/[\p{sc=Han}\p{sc=Hiragana}]/u.test(character)) return group.unspaced;
  if (/[\p{sc=Katakana}\u30fc\uff70]/u.test(character)) return group.katakana;
  return /\p{sc=Hangul}/u.test(character) ? group.hangul : group.spaced;
}
