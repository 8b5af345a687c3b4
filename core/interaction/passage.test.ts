import { describe, expect, it } from 'vitest';
import type { SubjectId } from '../recognition/mention.ts';
import { findSentence, findTogether, findWordsAround, passageReach, type Passage } from './passage.ts';

/** A mention written as `[Kim]` in its text. */
function parsePassage(written: string): Passage {
  const [before = '', surface = '', after = ''] = written.split(/[[\]]/);
  return { before, surface, after };
}

describe('the sentence of a mention', () => {
  it.each([
    { written: 'First one. Then [Kim] spoke. Last one.', lang: 'en', sentence: 'Then Kim spoke.' },
    { written: 'Nobody spoke. Then [Kim] wrote. He was heard.', lang: undefined, sentence: 'Then Kim wrote.' },
    { written: '先日。[金正恩]は話した。終わり。', lang: 'ja', sentence: '金正恩は話した。' },
    { written: 'No stop [Kim]', lang: 'no such language', sentence: 'No stop Kim' },
  ])('$written', ({ written, lang, sentence }) => {
    expect(findSentence(parsePassage(written), lang)).toBe(sentence);
  });
});

describe('who is named together with a mention', () => {
  const lines = 'Xi rested. Putin thanked Kim, and Xi thanked Putin. Kim left.';
  const all: { readonly subject: SubjectId; readonly start: number; readonly end: number }[] = [];
  for (const name of ['Xi', 'Putin', 'Kim', 'Xi', 'Putin', 'Kim']) {
    const start = lines.indexOf(name, all.at(-1)?.end ?? 0);
    all.push({ subject: name.toLowerCase() as SubjectId, start, end: start + name.length });
  }

  it.each([
    [0, []],
    [1, ['kim', 'xi']],
    [2, ['putin', 'xi']],
    [3, ['putin', 'kim']],
    [5, []],
  ])('mention %i: %j', (position, together) => {
    const { subject, start, end } = all[position] ?? { subject: '', start: 0, end: 0 };
    const passage = { before: lines.slice(0, start), surface: lines.slice(start, end), after: lines.slice(end) };
    const neighbours = all
      .filter((other) => other.subject !== subject)
      .map((other) => ({ ...other, start: other.start - start, end: other.end - start }));
    expect(findTogether(passage, 'en', neighbours.toReversed())).toEqual(together);
  });
});

describe('the words around a mention', () => {
  it.each([
    {
      written: 'one two three four five six seven [Kim]’s one, two three four five six seven',
      before: 'two three four five six seven ',
      after: '’s one, two three four five',
    },
    { written: '[Kim]', before: '', after: '' },
    { written: 'a [Kim] b', before: 'a ', after: ' b' },
  ])('$written', ({ written, before, after }) => {
    expect(findWordsAround(parsePassage(written))).toEqual({ before, after });
  });

  it('are cut where a script sets no spaces', () => {
    const long = '话'.repeat(passageReach);
    const { before, after } = findWordsAround({ before: long, surface: '金正恩', after: long });
    expect([before.length, after.length]).toEqual([60, 60]);
  });
});
