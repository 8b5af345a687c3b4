// Caution `undated`: neither the statement nor its article says when.
import { capitalise } from './say-list.ts';
import type { CautionRule } from './caution-rule.ts';

export const undated: CautionRule = (statement, { articles }) => {
  const published = articles.get(statement.article)?.published;
  if (statement.date !== undefined || published?.kind !== 'unknown') return [];
  return [
    {
      kind: 'undated',
      sentence: `${capitalise(published.reason)}.`,
      evidence: [{ kind: 'article', id: statement.article }],
    },
  ];
};
