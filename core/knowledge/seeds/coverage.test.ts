import { describe, expect, it } from 'vitest';
import { buildCoverage } from './coverage.ts';
import type { ArticleSeed } from './article.schema.ts';
import type { ArticleId, OutletId } from '../model.ts';

const text = ['A title', '', 'Ada said “well‑meant words” to Bo — at last.', 'An advertisement', '  '].join('\n');

function buildArticle(changes: Partial<ArticleSeed>): ArticleSeed {
  const base: ArticleSeed = {
    id: '100_a' as ArticleId,
    title: 'A title',
    publisher: 'herald' as OutletId,
    address: 'https://herald.example/1',
    whence: 'its own report',
    published: { kind: 'unknown', reason: 'it bears none' },
    statements: [{ line: 3, text: 'Ada spoke to Bo.', quotes: ['well-meant words'], claims: [] }],
    skipped: [
      { line: 1, reason: 'the title' },
      { line: 4, reason: 'an advertisement' },
    ],
  };
  return { ...base, ...changes };
}

describe('buildCoverage', () => {
  it('gives every line that is not blank its statements or its reason', () => {
    const { lines, problems } = buildCoverage(buildArticle({}), text);
    expect(problems).toEqual([]);
    expect(lines.map(({ line, statements, reasons }) => [line, statements.map(({ id }) => id), reasons])).toEqual([
      [1, [], ['the title']],
      [3, ['100:3'], []],
      [4, [], ['an advertisement']],
    ]);
  });

  it('takes a stretch of skipped lines, blank ones within it included', () => {
    expect(
      buildCoverage(buildArticle({ statements: [], skipped: [{ lines: [1, 4], reason: 'all' }] }), text).problems,
    ).toEqual([]);
  });

  it.each<[string, Partial<ArticleSeed>, string]>([
    [
      'a line left over',
      { skipped: [{ line: 1, reason: 'the title' }] },
      'line 4 is left over: neither a statement nor a reason for none',
    ],
    ['a line outside', { skipped: [{ lines: [1, 6], reason: 'all' }] }, 'line 6 lies outside: the article has 5 lines'],
    [
      'a blank line',
      {
        skipped: [
          { lines: [1, 2], reason: 'the title' },
          { line: 4, reason: 'an advertisement' },
        ],
      },
      'line 2 is blank in the article',
    ],
    [
      'a quote that is worded otherwise',
      { statements: [{ line: 3, text: 'Ada.', quotes: ['well meant words'], claims: [] }] },
      'line 3 does not have the words “well meant words”',
    ],
  ])('tells %s', (_name, changes, problem) => {
    expect(buildCoverage(buildArticle(changes), text).problems).toEqual([problem]);
  });
});
