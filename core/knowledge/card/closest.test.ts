import { describe, expect, it } from 'vitest';
import { cardIndex } from '../../../data/cards.ts';
import type { SubjectId } from '../../recognition/mention.ts';
import { findCloseStatements } from './close-statements.ts';
import { closestCases } from './closest.cases.ts';

describe.each(Object.entries(closestCases))('a sentence in %s', (lang, cases) => {
  it.each(cases)('$sentence', ({ subject, together = [], sentence, first }) => {
    const request = { subject: subject as SubjectId, together: together as SubjectId[], sentence, page: { lang } };
    const { statements } = findCloseStatements(cardIndex, request, undefined);
    expect(statements[0]?.id ?? null).toBe(first);
    expect(statements.length).toBeLessThanOrEqual(3);
  });
});
