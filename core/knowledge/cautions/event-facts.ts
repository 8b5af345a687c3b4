// Caution `contradicted`: a statement gives an event another time, place or doer than the reference facts do.
import { overlap, sayPeriod, yearOf } from '../dates.ts';
import { claimsOf } from './caution-rule.ts';
import { citeFact, sayFact } from './say-fact.ts';
import { capitalise, sayList } from './say-list.ts';
import type { CautionRule, DatedFact, CautionRecord } from './caution-rule.ts';
import type { Caution, Claim } from '../model.ts';

type EventClaim = Extract<Claim, { kind: 'event' }>;

export const eventFacts: CautionRule = (statement, record) =>
  claimsOf(statement, 'event').flatMap((claim): Caution[] => {
    const fact = record.facts.get(claim.event);
    const wrong = fact === undefined ? [] : findWrong(claim, fact, record);
    if (fact === undefined || wrong.length === 0) return [];
    const others = yearIsWrong(claim, fact) ? sameSeries(fact, record) : [];
    const correction = `${capitalise(sayFact(fact))}, not ${wrong.join(' and not ')}`;
    const instead = yearIsWrong(claim, fact) ? sayInstead(claim, fact, others) : '';
    return [{ kind: 'contradicted', sentence: `${correction}${instead}.`, evidence: [fact, ...others].map(citeFact) }];
  });

/** What the claim says otherwise, as it stands after "not". */
function findWrong(claim: EventClaim, fact: DatedFact, { labels }: CautionRecord): readonly string[] {
  const wrong: string[] = [];
  if (yearIsWrong(claim, fact)) wrong.push(`in ${claim.year}`);
  if (claim.date !== undefined && !overlap({ from: claim.date }, fact)) wrong.push(sayPeriod({ from: claim.date }));
  if (claim.place !== undefined && fact.place !== undefined && claim.place !== fact.place)
    wrong.push(`in ${claim.place}`);
  if (claim.by !== undefined && fact.by !== undefined && !sameMembers(claim.by, fact.by)) {
    const alone = claim.by.every((id) => fact.by?.includes(id)) ? ' alone' : '';
    wrong.push(`${sayList(claim.by.map((id) => labels.get(id) ?? id))}${alone}`);
  }
  if (claim.times === 'several') wrong.push('on several occasions');
  return wrong;
}

function yearIsWrong({ year }: EventClaim, { from, until = from }: DatedFact): boolean {
  return year !== undefined && (year < yearOf(from) || year > yearOf(until));
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((member) => b.includes(member));
}

function sameSeries(fact: DatedFact, { facts }: CautionRecord): readonly DatedFact[] {
  if (fact.series === undefined) return [];
  return [...facts.values()].filter(({ id, series }) => series === fact.series && id !== fact.id);
}

/** Where the event's kin of the claimed year took place, or that there was none. */
function sayInstead({ year }: EventClaim, { series }: DatedFact, others: readonly DatedFact[]): string {
  if (series === undefined || year === undefined) return '';
  const there = others.find(({ from }) => yearOf(from) === year);
  return there === undefined ? `; no ${series} of ${year} is on record` : `; ${sayFact(there)}`;
}
