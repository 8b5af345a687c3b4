import { describe, expect, it } from 'vitest';
import type { SubjectId } from '../core/recognition/mention.ts';
import { findSentence, reportMention } from './mention-context.ts';
import type { PageMention } from './page-mention.ts';

/** A mention written as `[Kim]` in its text. */
function build(written: string): PageMention {
  const start = written.indexOf('[');
  const surface = written.slice(start + 1, written.indexOf(']'));
  const text = written.replace(/[[\]]/g, '');
  const mention = {
    start,
    end: start + surface.length,
    surface,
    subject: 'kim' as SubjectId,
    reason: { kind: 'full-name' } as const,
  };
  return { block: { text, edges: [], container: document.body, nodes: [], pieces: [] }, mention };
}

describe('the sentence of a mention', () => {
  it.each([
    { written: 'First one. Then [Kim] spoke. Last one.', lang: 'en', sentence: 'Then Kim spoke.' },
    { written: '先日。[金正恩]は話した。終わり。', lang: 'ja', sentence: '金正恩は話した。' },
    { written: 'No stop [Kim]', lang: 'no such language', sentence: 'No stop Kim' },
  ])('$written', ({ written, lang, sentence }) => {
    expect(findSentence(build(written), lang)).toBe(sentence);
  });

  it('stays short where a text has no stops', () => {
    const sentence = findSentence(build(`${'word '.repeat(2000)}[Kim]${' word'.repeat(2000)}`), 'en');
    expect(sentence.length).toBeLessThan(620);
    expect(sentence).toContain('Kim');
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
    expect(reportMention(build(written), 'k')).toMatchObject({ key: 'k', before, surface: 'Kim', after });
  });

  it('are cut where a script sets no spaces', () => {
    const { before, after } = reportMention(build(`${'话'.repeat(300)}[金正恩]${'说'.repeat(300)}`), 'k');
    expect([before.length, after.length]).toEqual([60, 60]);
  });
});
