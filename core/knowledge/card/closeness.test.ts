import { describe, expect, it } from 'vitest';
import { cardIndex } from '../../../data/index.ts';
import { conceptCases, dateCases, termCases } from './closeness.cases.ts';
import { createConceptFinder } from '../concepts.ts';
import { findDates } from './sentence-dates.ts';
import { findTerms } from './terms.ts';

describe('findDates', () => {
  it.each(dateCases)('$sentence', ({ sentence, dates }) => {
    expect(findDates(sentence)).toEqual(dates);
  });
});

describe('findConcepts', () => {
  const findConcepts = createConceptFinder(cardIndex.concepts);
  it.each(conceptCases)('$text', ({ text, concepts }) => {
    expect(findConcepts(text)).toEqual(concepts);
  });

  it('takes signs of patterns for what they are', () => {
    const find = createConceptFinder([
      { id: 'us', words: ['u.s.', '(a)'] },
      { id: 'none', words: [] },
    ]);
    expect(['the u.s. said', 'the uxsx said', 'section (a)'].map((text) => find(text).length)).toEqual([1, 0, 1]);
  });
});

describe('findTerms', () => {
  it.each(termCases)('$text', ({ text, terms }) => {
    expect(findTerms(text)).toEqual(terms);
  });
});
