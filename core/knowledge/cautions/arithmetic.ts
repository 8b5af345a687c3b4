// Caution `arithmetic`: an anniversary whose number does not fit the date of what it commemorates.
import { sayDate, sayPeriod, yearOf } from '../dates.ts';
import { claimsOf } from './caution-rule.ts';
import { citeFact } from './say-fact.ts';
import { capitalise, sayList, sayOrdinal } from './say-list.ts';
import type { CautionRule, DatedFact } from './caution-rule.ts';
import type { Caution, Claim } from '../model.ts';

type Anniversary = Extract<Claim, { kind: 'anniversary' }>;

export const arithmetic: CautionRule = (statement, record) =>
  claimsOf(statement, 'anniversary').flatMap((claim): Caution[] => {
    const fact = record.facts.get(claim.of);
    if (fact === undefined || yearsOf(claim).includes(yearOf(fact.from) + claim.ordinal)) return [];
    return [{ kind: 'arithmetic', sentence: sayCorrection(claim, fact), evidence: [citeFact(fact)] }];
  });

/** Every year that the claim can mean, ascending. */
function yearsOf({ year, until = year }: Anniversary): readonly number[] {
  return Array.from({ length: Math.max(1, until - year + 1) }, (_, offset) => year + offset);
}

function sayCorrection(claim: Anniversary, fact: DatedFact): string {
  const founded = yearOf(fact.from);
  const others = yearsOf(claim)
    .filter((year) => year > founded)
    .map((year, place) => `its ${sayOrdinal(year - founded)}${place === 0 ? ' anniversary falls' : ''} in ${year}`);
  const due = `${founded + claim.ordinal}${fact.from.slice(4)}`;
  const right = `the ${sayOrdinal(claim.ordinal)} ${due.length === 10 ? `on ${sayDate(due)}` : `in ${sayDate(due)}`}`;
  return `${capitalise(fact.past)} ${sayPeriod(fact)}: ${sayList([...others, right])}.`;
}
