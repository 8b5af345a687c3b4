// Head of a card and row of a list: who or what a subject is, in one line.
import { sayList } from '../cautions/say-list.ts';
import { sayDate, sayPeriod, yearOf } from '../dates.ts';
import { findOffice } from './office.ts';
import type { SubjectHead } from './card-content.ts';
import type { IsoDate, Person, Subject, Treaty } from '../model.ts';

/** @param date of the page that is read, or today */
export function buildSubjectHead(subject: Subject, today: IsoDate, date: IsoDate = today): SubjectHead {
  const { id, label, monogram, native } = subject;
  const role = subject.kind === 'person' ? sayRole(subject, today, date) : sayTreaty(subject);
  const kind = subject.kind === 'person' ? 'person' : subject.form;
  return { id, kind, label, monogram, role, ...(native === undefined ? {} : { native }) };
}

/** "President of Russia since 2012"; on an older page whose day knew another office: "Prime Minister of Russia on 3 March 2010". */
function sayRole({ offices }: Person, today: IsoDate, date: IsoDate): string {
  const now = findOffice(offices, today);
  const then = date < today ? findOffice(offices, date) : undefined;
  if (then !== undefined && then.title !== now?.title) return `${then.title} on ${sayDate(date)}`;
  if (now !== undefined) return `${now.title} since ${yearOf(now.from)}`;
  const last = offices.at(-1);
  return last?.until === undefined ? '' : `${last.title} until ${yearOf(last.until)}`;
}

/** "China and Russia, signed on 16 July 2001". */
function sayTreaty({ parties, signed, declared = [], ended }: Treaty): string {
  const dates = [
    ...(signed === undefined ? [] : [`signed on ${sayDate(signed)}`]),
    ...(declared.length === 0 ? [] : [`declared ${sayList(declared.map((from) => sayPeriod({ from })))}`]),
    ...(ended === undefined ? [] : [`ended ${sayDate(ended)}`]),
  ];
  return [sayList(parties), ...dates].join(', ');
}
