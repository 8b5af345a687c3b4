// Words of the line under a name: what office somebody holds, who made a treaty and when.
import type { PartialDate } from '../../core/knowledge/model.ts';
import type { Catalogue } from './catalogue.ts';
import type { DateWords } from './date-words.ts';

export interface RoleWords {
  /** "President of Russia since 2012" */
  readonly since: (office: string, year: number) => string;
  readonly until: (office: string, year: number) => string;
  /** "Prime Minister of Russia on 3 Mar 2010" */
  readonly on: (office: string, date: PartialDate) => string;
  /** "China and Russia" */
  readonly parties: (names: readonly string[]) => string;
  /** "signed on 16 Jul 2001" */
  readonly signed: (date: PartialDate) => string;
  /** "declared in Jun 2019 and on 4 Feb 2022" */
  readonly declared: (dates: readonly PartialDate[]) => string;
  readonly ended: (date: PartialDate) => string;
}

/** @param sayOn "on 16 Jul 2001" */
export function readRoleWords(
  { locale, fill }: Catalogue,
  dates: DateWords,
  sayOn: (date: PartialDate) => string,
): RoleWords {
  const list = new Intl.ListFormat(locale);
  const [since, until, on] = [fill('roleSince'), fill('roleUntil'), fill('roleOn')];
  const [signed, declared, ended] = [fill('treatySigned'), fill('treatyDeclared'), fill('treatyEnded')];
  return {
    since: (office, year) => since(office, String(year)),
    until: (office, year) => until(office, String(year)),
    on: (office, date) => on(office, dates.date(date)),
    parties: (names) => list.format(names),
    signed: (date) => signed(sayOn(date)),
    declared: (days) => declared(list.format(days.map(sayOn))),
    ended: (date) => ended(sayOn(date)),
  };
}
