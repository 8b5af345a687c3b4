import { describe, expect, it } from 'vitest';
import { cautionCases } from './cautions.cases.ts';
import type { CautionCase } from './cautions.cases.ts';
import { findCautions } from './find-cautions.ts';
import type { CautionRecord, ClaimedStatement } from './caution-rule.ts';
import type { ArticleId, Evidence, StatementId } from '../model.ts';
import type { SubjectId } from '../../recognition/mention.ts';

describe.each(Object.entries(cautionCases))('%s', (_rule, cases) => {
  it.each(cases)('$says', (given) => {
    const judged = buildJudged(given);
    const found = findCautions(judged, buildRecord(given, judged));
    expect(found.map((caution) => ({ ...caution, evidence: caution.evidence.map(sayEvidence) }))).toEqual(
      given.expected,
    );
  });
});

function buildJudged({ claims, date }: CautionCase): ClaimedStatement {
  return buildStatement({ article: '100_a', line: 1, claims, ...(date === undefined ? {} : { date }) });
}

function buildStatement({ article, ...rest }: NonNullable<CautionCase['others']>[number]): ClaimedStatement {
  return { ...rest, article: article as ArticleId, id: `${article.slice(0, 3)}:${rest.line}` as StatementId };
}

function buildRecord(given: CautionCase, judged: ClaimedStatement): CautionRecord {
  const published = given.published ?? { kind: 'stated', date: '2030-03-01' };
  const articles = [
    { id: '100_a' as ArticleId, publisher: 'The Herald', published },
    { id: '200_b' as ArticleId, publisher: 'The Courier', published: { kind: 'stated', date: '2030-03-01' } as const },
  ];
  return {
    statements: [judged, ...(given.others ?? []).map(buildStatement)],
    articles: new Map(articles.map((article) => [article.id, article])),
    facts: new Map((given.facts ?? []).map((fact) => [fact.id, fact])),
    matters: new Map((given.matters ?? []).map((matter) => [matter.id, matter])),
    silences: given.silences ?? [],
    labels: new Map([
      ['ada' as SubjectId, 'Ada Arm'],
      ['bo' as SubjectId, 'Bo Berg'],
    ]),
  };
}

function sayEvidence(evidence: Evidence): string {
  return evidence.kind === 'reference' ? evidence.text : evidence.id;
}
