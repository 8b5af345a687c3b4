// Whether a statement's own sentence tells its date, so that the line below need not say it again.
import type { PartialDate } from '../../core/knowledge/model.ts';

/** Statements are English whatever the interface speaks, and write months in full. UTC: a calendar date has no hour. */
const formats: readonly Intl.DateTimeFormat[] = [
  new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
  new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
];

/** As exactly as the date is known: a sentence that names the month leaves a day to be said. */
export function saysDate(sentence: string, date: PartialDate): boolean {
  const written = formats[date.split('-').length - 1]?.format(Date.parse(date));
  return written !== undefined && new RegExp(`(?<!\\d)${written}`).test(sentence);
}
