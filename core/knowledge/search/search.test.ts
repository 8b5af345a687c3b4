import { describe, expect, it } from 'vitest';
import { cardIndex, names } from '../../../data/index.ts';
import { createRecogniser } from '../../recognition/recogniser.ts';
import { createSearch } from './search.ts';
import { searchCases } from './search.cases.ts';
import { createSubjectFinder } from '../subject-finder.ts';

const { find } = createSearch(cardIndex, createSubjectFinder(createRecogniser(names)));
const search = (query: string) => find(query).results;

describe('search', () => {
  it.each(searchCases)('$query', ({ query, first, has = [], count }) => {
    const ids = search(query).map(({ id }) => id);
    expect(ids.slice(0, first.length)).toEqual(first);
    expect(ids).toEqual(expect.arrayContaining([...has]));
    if (count !== undefined) expect(ids).toHaveLength(count);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['olympics', '002:15a', ['Olympics']],
    ['olympi', '002:15a', ['Olympi']],
    ['no limits', 'treaty-cn-ru-no-limits', ['no', 'limits']],
    ['путин', 'vladimir-putin', []],
    ['ＢＲＩＣＳ', '002:13b', ['BRICS']],
    ['Pútin', 'vladimir-putin', ['Putin']],
    ['púti', 'vladimir-putin', ['Puti']],
    ['pyongang', 'treaty-kp-ru-2024', []],
  ])('%s marks in %s what it matched', (query, id, marked) => {
    const found = search(query).find((result) => result.id === id);
    const shown =
      cardIndex.statements.find((statement) => statement.id === id)?.text ??
      cardIndex.subjects.find((subject) => subject.id === id)?.label ??
      '';
    expect(found?.ranges.map(({ start, end }) => shown.slice(start, end))).toEqual(marked);
  });

  it('shows the best and tells how many there are', () => {
    const { results, total } = find('the');
    expect(results.length).toBeLessThan(total);
    expect(total).toBeLessThanOrEqual(cardIndex.statements.length + cardIndex.articles.length);
    expect(find('brics')).toMatchObject({ total: 2 });
    expect(find('zzzz')).toEqual({ results: [], total: 0 });
  });

  it('finds the same before and after it was prepared', () => {
    const prepared = createSearch(cardIndex);
    while (!prepared.prepare());
    expect(prepared.find('olympics')).toEqual(createSearch(cardIndex).find('olympics'));
  });
});
