// Caution `reworded`: words given as spoken that other sources word otherwise.
import { sameWords } from '../seeds/quotation.ts';
import { citeReference, citeStatements, claimsOf } from './caution-rule.ts';
import type { CautionRule, ClaimedStatement, CautionRecord } from './caution-rule.ts';
import type { Caution, Claim } from '../model.ts';

type QuoteClaim = Extract<Claim, { kind: 'quote' }>;

export const reworded: CautionRule = (statement, record) => [
  ...againstOtherReports(statement, record),
  ...claimsOf(statement, 'quote').flatMap((claim) => againstOtherArticles(claim, statement, record)),
];

/** One caution for the whole statement: it does not matter how many of its phrases were given as spoken. */
function againstOtherReports(statement: ClaimedStatement, { facts }: CautionRecord): readonly Caution[] {
  const events = new Set(claimsOf(statement, 'quote').map(({ of }) => facts.get(of)));
  return [...events].flatMap((fact): Caution[] => {
    if (fact?.wording === undefined) return [];
    return [{ kind: 'reworded', sentence: fact.wording, evidence: [citeReference(fact.wording, fact.page)] }];
  });
}

function againstOtherArticles(
  claim: QuoteClaim,
  statement: ClaimedStatement,
  record: CautionRecord,
): readonly Caution[] {
  if (claim.part === undefined) return [];
  return record.statements
    .filter(({ article }) => article !== statement.article)
    .flatMap((other): Caution[] => {
      const theirs = claimsOf(other, 'quote').find((candidate) => isSamePassage(candidate, claim));
      if (theirs === undefined || sameWords(theirs.words, claim.words)) return [];
      const publisher = record.articles.get(other.article)?.publisher ?? other.article;
      const sentence = `${publisher} renders the same words as “${theirs.words}”, which need not mean “${claim.words}”.`;
      return [{ kind: 'reworded', sentence, evidence: citeStatements([other]) }];
    });
}

function isSamePassage(a: QuoteClaim, b: QuoteClaim): boolean {
  return a.of === b.of && a.part === b.part;
}
