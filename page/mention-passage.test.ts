import { expect, it } from 'vitest';
import type { SubjectId } from '../core/recognition/mention.ts';
import { cutPassage, findNeighbours, reportMention } from './mention-passage.ts';
import type { PageMention } from './page-mention.ts';

/** Mentions written as `[Kim]` in the text of one block. */
function build(written: string): readonly PageMention[] {
  const text = written.replace(/[[\]]/g, '');
  const block = { text, edges: [], container: document.body, nodes: [], pieces: [] };
  return Array.from(written.matchAll(/\[(.*?)\]/g), ({ index, 1: surface = '' }, before) => {
    const start = index - before * 2;
    const subject = surface.toLowerCase() as SubjectId;
    return { block, mention: { start, end: start + surface.length, surface, subject, reason: { kind: 'full-name' } } };
  });
}

it.each([
  { written: 'Then [Kim] spoke.', before: 'Then ', after: ' spoke.' },
  { written: '[Kim]', before: '', after: '' },
  {
    written: `${'a'.repeat(500)}[Kim]${'b'.repeat(500)}`,
    before: 'a'.repeat(300),
    after: 'b'.repeat(300),
  },
])('what stands around a mention: $written', ({ written, before, after }) => {
  const [mention] = build(written);
  expect(mention && cutPassage(mention)).toEqual({ before, surface: 'Kim', after });
});

it('tells other subjects near by, by their distance', () => {
  const all = build(`[Xi] rested.${' '.repeat(600)}[Putin] thanked [Kim], and [Kim] thanked [Xi].`);
  const kim = all[2];
  expect(kim && findNeighbours(kim, all)).toEqual([
    { subject: 'putin', start: -14, end: -9 },
    { subject: 'xi', start: 21, end: 23 },
  ]);
});

it('tells nobody of another block with the same text', () => {
  const [, kim] = build('[Putin] thanked [Kim].');
  expect(kim && findNeighbours(kim, build('[Putin] thanked [Kim].'))).toEqual([]);
});

it('reports a mention with its passage and the language of its page', () => {
  const [kim] = build('Then [Kim] wrote.');
  expect(kim && reportMention(kim, 'k', 'en')).toEqual({
    key: 'k',
    subject: 'kim',
    reason: { kind: 'full-name' },
    lang: 'en',
    before: 'Then ',
    surface: 'Kim',
    after: ' wrote.',
  });
});
