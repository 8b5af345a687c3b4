// Caution `contradicted`: on one matter, an article takes two positions that cannot both hold, or one that a reference fact denies.
import { citeReference, citeStatements, claimsOf, neighbours } from './caution-rule.ts';
import { capitalise, sayLines, sayList } from './say-list.ts';
import type { CautionRule, ClaimedStatement, CautionRecord } from './caution-rule.ts';
import type { Caution, Claim, Matter, Status } from '../model.ts';

type StatusClaim = Extract<Claim, { kind: 'status' }>;

/** What speaks against a position. One way only for `announced`: that nobody confirms it does not become wrong by an announcement. */
const opposites: Readonly<Partial<{ [S in Status]: Status }>> = {
  announced: 'unconfirmed',
  affirmed: 'denied',
  denied: 'affirmed',
};

export const opposedPositions: CautionRule = (statement, record) =>
  claimsOf(statement, 'status').flatMap((claim): Caution[] => {
    const matter = record.matters.get(claim.what);
    const opposed = findWith(opposites[claim.status], claim, statement, record);
    const isDenied = matter?.stands !== undefined && matter.stands.status === opposites[claim.status];
    if (matter === undefined || (opposed.length === 0 && !isDenied)) return [];
    const sentences = [saySameArticle(), matter.stands?.text].filter((sentence) => sentence !== undefined);
    return [{ kind: 'contradicted', sentence: sentences.join(' '), evidence: cite(matter, opposed) }];

    function saySameArticle(): string | undefined {
      if (opposed.length === 0) return undefined;
      if (claim.status !== 'announced') return sayOpposed(claim, opposed, matter?.label ?? claim.what);
      return sayUnconfirmed(claim, opposed, findWith('expected', claim, statement, record));
    }
  });

/** Other statements of the article that take the position `status` on the same matter. */
function findWith(
  status: Status | undefined,
  { what }: StatusClaim,
  statement: ClaimedStatement,
  record: CautionRecord,
): readonly ClaimedStatement[] {
  return neighbours(statement, record).filter((other) =>
    claimsOf(other, 'status').some((theirs) => theirs.what === what && theirs.status === status),
  );
}

function sayOpposed({ status }: StatusClaim, opposed: readonly ClaimedStatement[], label: string): string {
  const plural = new Set(opposed.map(({ line }) => line)).size > 1;
  const verb = status === 'denied' ? (plural ? 'speak of' : 'speaks of') : plural ? 'exclude' : 'excludes';
  return `${capitalise(sayLines(opposed))} of the same article ${verb} ${label}${status === 'denied' ? ' all the same' : ''}.`;
}

function sayUnconfirmed(
  claim: StatusClaim,
  opposed: readonly ClaimedStatement[],
  expected: readonly ClaimedStatement[],
): string {
  const silent = `${sayList(speakersOf(opposed, claim))} had not confirmed it`;
  const others = speakersOf(expected, claim);
  if (others.length === 0) return `The same article says that ${silent}.`;
  return `The same article names only ${sayList(others)} for it, and says that ${silent}.`;
}

function speakersOf(statements: readonly ClaimedStatement[], { what }: StatusClaim): readonly string[] {
  const claims = statements.flatMap((statement) => claimsOf(statement, 'status'));
  return claims.flatMap(({ what: theirs, by }) => (theirs === what && by !== undefined ? [by] : []));
}

function cite({ stands }: Matter, opposed: readonly ClaimedStatement[]): Caution['evidence'] {
  return [...citeStatements(opposed), ...(stands === undefined ? [] : [citeReference(stands.text, stands.page)])];
}
