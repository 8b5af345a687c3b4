// Caution `overtaken`: what was alleged, announced or expected then, and what a later fact says of it.
import { dayNumber, firstDay, lastDay } from '../dates.ts';
import { claimsOf } from './caution-rule.ts';
import { citeFact, sayFact } from './say-fact.ts';
import { sayList } from './say-list.ts';
import type { CautionRule, ClaimedStatement, DatedFact, CautionRecord } from './caution-rule.ts';
import type { Caution, Claim, PartialDate, Status } from '../model.ts';

/** How the sentence begins. Positions that claim no future cannot be overtaken. */
const openings: Readonly<Partial<{ [S in Status]: string }>> = {
  alleged: 'An accusation then',
  announced: 'Announced then',
  expected: 'Still ahead then',
  unconfirmed: 'Not confirmed then',
};

export const overtaken: CautionRule = (statement, record) =>
  claimsOf(statement, 'status').flatMap((claim): Caution[] => {
    const opening = openings[claim.status];
    const later = findLater(claim, statement, record);
    if (opening === undefined || later.length === 0) return [];
    const sentence = `${opening}; ${sayList(later.map(sayFact))}.`;
    return [{ kind: 'overtaken', sentence, evidence: later.map(citeFact) }];
  });

/** Facts that settle the matter after the day of the statement, by date. Without a day nothing is known to be later. */
function findLater(
  { what }: Extract<Claim, { kind: 'status' }>,
  statement: ClaimedStatement,
  record: CautionRecord,
): readonly DatedFact[] {
  const said = dayOf(statement, record);
  if (said === undefined) return [];
  return [...record.facts.values()]
    .filter(({ settles, from }) => settles === what && firstDay(from) > lastDay(said))
    .toSorted((a, b) => dayNumber(a.from) - dayNumber(b.from));
}

/** A statement without a date of its own was made when its article appeared, at the latest. */
function dayOf({ date, article }: ClaimedStatement, { articles }: CautionRecord): PartialDate | undefined {
  const published = articles.get(article)?.published;
  return date ?? (published === undefined || published.kind === 'unknown' ? undefined : published.date);
}
