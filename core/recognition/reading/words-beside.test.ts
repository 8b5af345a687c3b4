// Words beside a place are found character by character; these patterns say the same, and are too dear to run on pages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWordAfter, findWordBefore, takeWord } from './words-beside.ts';

const before = /(?:^|[^\p{L}\p{M}\p{N}])((?:\p{Lu}\.)|[\p{L}\p{M}\p{N}\u2019'\u00ad]+)([ \u00a0\t]+|[-\u2010\u2011])$/u;
const after = /^([ \u00a0\t]+|[-\u2010\u2011])([\p{L}\p{M}\p{N}\u00ad]+)(['\u2019][\p{L}\p{M}\p{N}]+)?/u;

/** Letters of all kinds, and all that stands between words. */
const text = fc
  .array(fc.constantFrom(...Array.from("abJKéßŁКимдे習평١7𝐗😀 -‑.,’'\u00ad\u00a0\t(“")), { maxLength: 12 })
  .map((characters) => characters.join(''));

describe('words beside a place', () => {
  it.each([
    ['the late Vladimir ', 'Vladimir', ' '],
    ['John F. ', 'F.', ' '],
    ['a Trump-', 'Trump', '-'],
    ['South Korea’s ', 'Korea’s', ' '],
    ['Kim, ', '', ''],
    ['no gap', '', ''],
  ])('finds the one before: %s', (line, word, gap) => {
    expect(findWordBefore(line)).toEqual({ word, gap });
  });

  it.each([
    [' Jong Un', 'Jong', ''],
    ['-led talks', 'led', ''],
    [" Hanoi'de kaldı", 'Hanoi', "'de"],
    [', a nurse', '', ''],
    [" Hanoi' ", 'Hanoi', ''],
  ])('finds the one behind: %s', (line, word, ending) => {
    expect(findWordAfter(line)).toMatchObject({ word, ending });
  });

  it('finds what the patterns find', () => {
    fc.assert(
      fc.property(text, (line) => {
        const [, word = '', gap = ''] = before.exec(line) ?? [];
        expect(findWordBefore(line)).toEqual({ word, gap });
        const [, gapAfter = '', next = '', ending = ''] = after.exec(line) ?? [];
        expect(findWordAfter(line)).toEqual({ word: next, gap: gapAfter, ending });
        expect(takeWord(line)).toBe(/^[\p{L}\p{M}\p{N}]*/u.exec(line)?.[0]);
      }),
      { numRuns: 2000 },
    );
  });
});
