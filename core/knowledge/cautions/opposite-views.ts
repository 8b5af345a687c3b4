// Caution `contradicted`: one article looks back on an event in one line and ahead to it in another.
import { citeStatements, claimsOf, neighbours } from './caution-rule.ts';
import { capitalise, sayLines } from './say-list.ts';
import type { CautionRule, ClaimedStatement } from './caution-rule.ts';
import type { Caution, Claim } from '../model.ts';

type EventClaim = Extract<Claim, { kind: 'event' }>;

export const oppositeViews: CautionRule = (statement, record) =>
  claimsOf(statement, 'event').flatMap((claim): Caution[] => {
    const opposed = neighbours(statement, record).filter(
      (other) => sameDay(statement, other) && claimsOf(other, 'event').some((theirs) => isOpposite(claim, theirs)),
    );
    if (opposed.length === 0) return [];
    const [here, there] = claim.view === 'past' ? ['past', 'still to come'] : ['still to come', 'past'];
    const verb = new Set(opposed.map(({ line }) => line)).size === 1 ? 'has' : 'have';
    const sentence = `${capitalise(sayLines(opposed))} of the same article ${verb} the same event as ${there}; here it is ${here}.`;
    return [{ kind: 'contradicted', sentence, evidence: citeStatements(opposed) }];
  });

function isOpposite(a: EventClaim, b: EventClaim): boolean {
  return a.event === b.event && a.view !== undefined && b.view !== undefined && a.view !== b.view;
}

/** What lies ahead on one day may be past on another: only what is said on the same day is opposed. */
function sameDay(a: ClaimedStatement, b: ClaimedStatement): boolean {
  return a.date === b.date;
}
