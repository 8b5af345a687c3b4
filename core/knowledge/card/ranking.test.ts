import { describe, expect, it } from 'vitest';
import type { SubjectId } from '../../recognition/mention.ts';
import { createRanking } from './ranking.ts';
import type { SentenceTraits } from './ranking.ts';
import type { Statement } from '../model.ts';

const [ada, bo, pact] = ['ada', 'bo', 'treaty-x'] as SubjectId[] as [SubjectId, SubjectId, SubjectId];

function statement(changes: Partial<Statement>): Statement {
  const base = { id: '1:1', text: 'Ada spoke.', quotes: [], claims: [], subjects: [ada], concepts: [], cautions: [] };
  return { ...base, ...changes } as unknown as Statement;
}

const nothing: SentenceTraits = { subjects: [], dates: [], concepts: [], countries: [], terms: [] };

describe('the score', () => {
  it.each<[string, Partial<Statement>, Partial<SentenceTraits>, number]>([
    ['nothing in common', {}, {}, 0],
    ['a second person', { subjects: [ada, bo] }, { subjects: [bo] }, 3],
    ['a treaty', { subjects: [ada, pact] }, { subjects: [pact] }, 4],
    ['a day', { date: '2030-06-19' }, { dates: ['2030-06-19', '2030-06', '2030'] }, 4],
    ['a day and its month', { date: '2030-06-19' }, { dates: ['2030-06'] }, 3],
    ['a month and its year', { date: '2030-06' }, { dates: ['2030'] }, 0],
    ['a country', { concepts: ['norway', 'sea'] }, { countries: ['norway'] }, 1],
    ['another day of the year', { date: '2030-06-19' }, { dates: ['2030-06-20'] }, 0],
    ['a concept', { concepts: ['war', 'sea'] }, { concepts: ['war'] }, 2],
    ['two concepts', { concepts: ['war', 'sea'] }, { concepts: ['war', 'sea'] }, 4],
    ['a rare word', { text: 'Ada bought porcelain.' }, { terms: ['porcelain'] }, 1],
    [
      'many rare words',
      { text: 'Alpha bravo charlie delta echoes' },
      { terms: ['alpha', 'bravo', 'charlie', 'delta'] },
      3,
    ],
  ])('%s', (_says, changes, traits, score) => {
    const judged = statement(changes);
    expect(createRanking([judged])(judged, { ...nothing, ...traits })).toBe(score);
  });

  it('leaves out words that every tenth statement has', () => {
    const many = Array.from({ length: 20 }, (_, position) =>
      statement({ id: `1:${position}`, text: `porcelain ${position < 2 ? 'saucer' : ''}` } as Partial<Statement>),
    );
    const score = createRanking(many);
    const [first] = many;
    expect(first && score(first, { ...nothing, terms: ['porcelain'] })).toBe(0);
    expect(first && score(first, { ...nothing, terms: ['saucer'] })).toBe(1);
  });
});
