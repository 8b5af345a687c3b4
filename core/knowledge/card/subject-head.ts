// Head of a card and row of a list: who or what a subject is, in one line.
import { yearOf } from '../dates.ts';
import { findOffice } from './office.ts';
import type { Role, SubjectHead } from './card-content.ts';
import type { IsoDate, Person, Subject, Treaty } from '../model.ts';

/** @param date of the page that is read, or today */
export function buildSubjectHead(subject: Subject, today: IsoDate, date: IsoDate = today): SubjectHead {
  const { id, label, monogram, native } = subject;
  const role = subject.kind === 'person' ? findRole(subject, today, date) : describeTreaty(subject);
  const kind = subject.kind === 'person' ? 'person' : subject.form;
  return { id, kind, label, monogram, role, ...(native === undefined ? {} : { native }) };
}

/** The office of today with the year of its start; of an older page whose day knew another office, that one. */
function findRole({ offices }: Person, today: IsoDate, date: IsoDate): Role {
  const now = findOffice(offices, today);
  const then = date < today ? findOffice(offices, date) : undefined;
  if (then !== undefined && then.title !== now?.title) return { kind: 'on', office: then.title, date };
  if (now !== undefined) return { kind: 'since', office: now.title, year: yearOf(now.from) };
  const last = offices.at(-1);
  if (last?.until === undefined) return { kind: 'nothing' };
  return { kind: 'until', office: last.title, year: yearOf(last.until) };
}

function describeTreaty({ parties, signed, declared, ended }: Treaty): Role {
  return {
    kind: 'treaty',
    parties,
    ...(signed === undefined ? {} : { signed }),
    ...(declared === undefined ? {} : { declared }),
    ...(ended === undefined ? {} : { ended }),
  };
}
