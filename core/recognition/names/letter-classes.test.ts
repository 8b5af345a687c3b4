// The short ways of the common characters against Unicode's own properties, for each character that there is.
import { expect, it } from 'vitest';
import { foldCharacter, separator } from './folding.ts';
import { createLetterClasses, groupOf, isCapital, symbolMask } from './letter-classes.ts';
import * as group from './letter-groups.ts';

const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
/** Every fold that there is, as if all were in names; symbols have eleven bits, so some share one. */
const alphabet = [...new Set(characters.map(foldCharacter))]
  .filter((folded) => folded.length === 1)
  .join('')
  .slice(0, symbolMask - 1);
const classes = createLetterClasses(alphabet);

/** By Unicode alone. */
function groupByProperties(character: string): number {
  const folded = foldCharacter(character);
  if (folded === '') return group.ignorable;
  if (folded === separator || !/[\p{L}\p{M}\p{N}]/u.test(character)) return group.none;
  if (/\p{sc=Thai}/u.test(character)) return /\p{M}/u.test(character) ? group.sign : group.unspaced;
  if (/[\p{sc=Han}\p{sc=Hiragana}]/u.test(character)) return group.unspaced;
  if (/[\p{sc=Katakana}\u30fc\uff70]/u.test(character)) return group.katakana;
  return /\p{sc=Hangul}/u.test(character) ? group.hangul : group.spaced;
}

it('puts each character into the group that Unicode says', () => {
  const wrong = characters.filter((character, code) => groupOf(classes.learn(code)) !== groupByProperties(character));
  expect(wrong.map((character) => character.charCodeAt(0).toString(16))).toEqual([]);
});

it('knows symbol and capital of each', () => {
  const wrong = characters.filter((character, code) => {
    const learned = classes.learn(code);
    const folded = foldCharacter(character);
    const symbol = folded === '' ? 0 : alphabet.indexOf(folded) + 1;
    return (
      (learned & symbolMask) !== symbol ||
      isCapital(learned) !== (folded !== '' && character !== character.toLowerCase())
    );
  });
  expect(wrong.map((character) => character.charCodeAt(0).toString(16))).toEqual([]);
});
