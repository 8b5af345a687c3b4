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
    expect(findSentence(build(written), [], lang).sentence).toBe(sentence);
  });

  it('stays short where a text has no stops', () => {
    const { sentence } = findSentence(build(`${'word '.repeat(2000)}[Kim]${' word'.repeat(2000)}`), [], 'en');
    expect(sentence.length).toBeLessThan(620);
    expect(sentence).toContain('Kim');
  });
});

describe('who is named together with a mention', () => {
  const lines = 'Xi rested. Putin thanked Kim, and Xi thanked Putin. Kim left.';
  const all: PageMention[] = [];
  for (const name of ['Xi', 'Putin', 'Kim', 'Xi', 'Putin', 'Kim']) {
    const start = lines.indexOf(name, all.at(-1)?.mention.end ?? 0);
    const { block, mention } = build(`${lines.slice(0, start)}[${name}]${lines.slice(start + name.length)}`);
    const subject = name.toLowerCase() as SubjectId;
    all.push({ block: all[0]?.block ?? block, mention: { ...mention, subject } });
  }

  it.each([
    [0, []],
    [1, ['kim', 'xi']],
    [2, ['putin', 'xi']],
    [3, ['putin', 'kim']],
    [5, []],
  ])('mention %i: %j', (position, together) => {
    const mention = all[position];
    expect(mention && findSentence(mention, all.toReversed(), 'en').together).toEqual(together);
  });

  it('is nobody of another block with the same text', () => {
    const [, putin] = all.map((mention) => ({ ...mention }));
    const elsewhere = all.map(({ block, mention }) => ({ block: { ...block }, mention }));
    expect(putin && findSentence(putin, elsewhere, 'en').together).toEqual([]);
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
    expect(reportMention(build(written), 'k', 'en')).toMatchObject({ key: 'k', before, surface: 'Kim', after });
  });

  it('come with the sentence', () => {
    const written = 'Nobody spoke. Then [Kim] wrote. He was heard.';
    expect(reportMention(build(written), 'k', 'en').sentence).toBe('Then Kim wrote.');
  });

  it('are cut where a script sets no spaces', () => {
    const { before, after } = reportMention(build(`${'话'.repeat(300)}[金正恩]${'说'.repeat(300)}`), 'k', 'zh');
    expect([before.length, after.length]).toEqual([60, 60]);
  });
});
