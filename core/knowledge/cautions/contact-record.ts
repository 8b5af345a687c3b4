// Caution `contradicted`: a call or meeting in a stretch of time for which the record is known to hold none.
// That nothing is known of a contact proves nothing; only a silence that the reference facts state speaks against a claim.
import { dayNumber, sayWeekday } from '../dates.ts';
import { citeReference, citeStatements, claimsOf } from './caution-rule.ts';
import { citeFact } from './say-fact.ts';
import { sayList } from './say-list.ts';
import type { CautionRule, DatedFact, CautionRecord } from './caution-rule.ts';
import type { Caution, Claim, Means, Silence } from '../model.ts';

type Contact = Extract<Claim, { kind: 'contact' }>;

/** Days around the claim in which other contacts are told: greetings of the turn of a year lie no further apart, since the lunar New Year comes by 20 February. */
const nearDays = 51;

const verbs: Readonly<{ [M in Means]: string }> = {
  call: 'spoke by telephone',
  message: 'exchanged messages',
  video: 'met by video',
  meeting: 'met',
};

export const contactRecord: CautionRule = (statement, record) =>
  claimsOf(statement, 'contact').flatMap((claim): Caution[] => {
    const silence = record.silences.find((candidate) => isAbout(candidate, claim));
    if (silence === undefined) return [];
    const known = findNear(claim, record);
    const reports = record.statements.filter((other) => known.some((fact) => reportsOf(other, fact)));
    const evidence = [
      citeReference(`${silence.text}.`, silence.page),
      ...known.map(citeFact),
      ...citeStatements(reports),
    ];
    return [{ kind: 'contradicted', sentence: sayRecord(silence, known), evidence }];

    function reportsOf(other: (typeof record.statements)[number], fact: DatedFact): boolean {
      if (other.article === statement.article) return false;
      return claimsOf(other, 'contact').some(
        (theirs) => theirs.means === fact.contact?.means && theirs.from === fact.from && samePair(theirs, claim),
      );
    }
  });

function isAbout(silence: Silence, claim: Contact): boolean {
  const within = silence.from <= claim.from && claim.until <= silence.until;
  return within && silence.means === claim.means && samePair(silence, claim);
}

function samePair(a: Pick<Contact, 'between'>, b: Pick<Contact, 'between'>): boolean {
  return a.between[0] === b.between[0] && a.between[1] === b.between[1];
}

/** Contacts of the same two on record shortly before or after, by date. */
function findNear(claim: Contact, { facts }: CautionRecord): readonly DatedFact[] {
  const earliest = dayNumber(claim.from) - nearDays;
  const latest = dayNumber(claim.until) + nearDays;
  return [...facts.values()]
    .filter(({ contact }) => contact !== undefined && samePair(contact, claim))
    .filter(({ from }) => dayNumber(from) >= earliest && dayNumber(from) <= latest)
    .toSorted((a, b) => dayNumber(a.from) - dayNumber(b.from));
}

function sayRecord({ text }: Silence, known: readonly DatedFact[]): string {
  if (known.length === 0) return `${text}.`;
  return `${text}: they ${sayList(known.flatMap(sayContact))}.`;
}

function sayContact({ contact, from }: DatedFact): readonly string[] {
  return contact === undefined ? [] : [`${verbs[contact.means]} on ${sayWeekday(from)}`];
}
