import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { names } from '../../../data/names.ts';
import { createLexicon } from '../names/lexicon.ts';
import { finish } from '../steps.ts';
import { scanBlock, scanInSteps } from './block-scan.ts';

const words = [
  'Kim',
  'Jong',
  'Un',
  'Xi Jinping',
  'putin',
  'Putin’s',
  'Владимир Путин',
  '习近平',
  'وبوتين',
  'treaty',
  'a',
];
const gaps = [' ', '-', '', '\u00ad', ', ', '\u200b', '     '];
const anyText = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...gaps)), { minLength: 200, maxLength: 900 })
  .map((pairs) => pairs.flat().join(''));
const anyEdges = fc.uniqueArray(fc.nat({ max: 6000 }), { maxLength: 40 }).map((edges) => edges.sort((a, b) => a - b));

describe('a block read in windows', () => {
  it('holds what it holds when read at once', () => {
    const lexicon = finish(createLexicon(names));
    fc.assert(
      fc.property(anyText, anyEdges, (text, edges) => {
        const block = { text, edges: edges.filter((edge) => edge < text.length) };
        expect(finish(scanInSteps(lexicon, block))).toEqual(scanBlock(lexicon, block));
      }),
      { numRuns: 60 },
    );
  });

  it('goes on after each thousand characters', () => {
    const lexicon = finish(createLexicon(names));
    expect([...scanInSteps(lexicon, { text: 'Kim '.repeat(1000) })]).toHaveLength(4);
  });
});
