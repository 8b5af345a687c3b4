// Quotations, the addresses made of them, and the names of statements.
import { describe, expect, it } from 'vitest';
import { countWords, findQuoted, sameWords, standsIn } from './quotation.ts';
import { buildStatementIds } from './statement-ids.ts';
import { buildRelations } from './relations.ts';
import { buildPassageAddress } from '../card/text-fragment.ts';
import type { ArticleId, StatementId } from '../model.ts';
import type { SubjectId } from '../../recognition/mention.ts';

describe('a quote', () => {
  it.each([
    ["Kim's words", 'He read Kim’s words.', true],
    ['hand-in-hand', 'moved forward hand‑in‑hand along', true],
    ['two words', 'with two words between', true],
    ['Two words', 'two words', false],
    ['two word', 'twoword', false],
  ])('%j stands in %j: %s', (quote, line, stands) => {
    expect(standsIn(quote, line)).toBe(stands);
  });

  it.each([
    ['hand-in-hand', 'Hand in hand', true],
    ['non-alliance', 'non-alignment', false],
    ['“friend”', 'friend', true],
  ])('%j and %j are the same words: %s', (a, b, same) => {
    expect(sameWords(a, b)).toBe(same);
  });

  it.each([
    ['the China-Russia partnership', 3],
    ['Kim’s own', 2],
    ['', 0],
  ])('%j has %i words', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('is found between typographic marks only', () => {
    expect(findQuoted('a “b c” and "d" and “e”')).toEqual(['b c', 'e']);
  });
});

describe('buildPassageAddress', () => {
  it.each([
    ['https://a.example/1', ['best friend', 'dearest friend'], 'https://a.example/1#:~:text=dearest%20friend'],
    ['https://a.example/1', ['non-alignment, a & b'], 'https://a.example/1#:~:text=non%2Dalignment%2C%20a%20%26%20b'],
    ['https://a.example/1#top', ['best friend'], 'https://a.example/1#top:~:text=best%20friend'],
    ['https://a.example/1', ['enabler'], 'https://a.example/1'],
    ['https://a.example/1', [], 'https://a.example/1'],
  ])('%s, %j', (address, quotes, passage) => {
    expect(buildPassageAddress(address, quotes)).toBe(passage);
  });
});

describe('buildStatementIds', () => {
  it('has a letter only where a line carries several', () => {
    const statements = [{ line: 3 }, { line: 5 }, { line: 5 }];
    expect(buildStatementIds({ id: '012_ab' as ArticleId, statements })).toEqual(['012:3', '012:5a', '012:5b']);
  });

  it('never repeats', () => {
    const statements = Array.from({ length: 60 }, () => ({ line: 1 }));
    const ids = buildStatementIds({ id: '012_ab' as ArticleId, statements });
    expect(new Set(ids).size).toBe(60);
    expect(ids[26]).toBe('012:1aa');
  });
});

describe('buildRelations', () => {
  it('ties every two that a statement names', () => {
    const [ada, bo, cleo, dan] = ['ada', 'bo', 'cleo', 'dan'] as SubjectId[] as [
      SubjectId,
      SubjectId,
      SubjectId,
      SubjectId,
    ];
    const statements = [
      { id: '1:1' as StatementId, subjects: [cleo, ada, bo] },
      { id: '1:2' as StatementId, subjects: [bo, ada] },
      { id: '1:3' as StatementId, subjects: [dan] },
    ];
    expect(buildRelations(statements)).toEqual([
      { pair: [ada, bo], statements: ['1:1', '1:2'] },
      { pair: [ada, cleo], statements: ['1:1'] },
      { pair: [bo, cleo], statements: ['1:1'] },
    ]);
  });
});
