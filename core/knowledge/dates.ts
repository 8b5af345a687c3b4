// Calendar dates as exact as they are known, compared and put into words. No clock and no time zone anywhere: a date is text.
// Used by the builder's rules and by everything that a card says about time.
import type { IsoDate, PartialDate } from './model.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const msInDay = 86_400_000;

/** `YYYY-MM-DD` that the calendar has: 2024-02-31 is none. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` that the calendar has. */
export function isPartialDate(text: string): boolean {
  return isIsoDate(`${text}-01-01`.slice(0, 10)) && /^\d{4}(-\d{2}){0,2}$/.test(text);
}

/** First day that a partial date can mean. */
export function firstDay(date: PartialDate): IsoDate {
  return `${date}-01-01`.slice(0, 10);
}

/** Last day that a partial date can mean. */
export function lastDay(date: PartialDate): IsoDate {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Whole days since 1970-01-01; of a partial date, of its first day. */
export function dayNumber(date: PartialDate): number {
  return Date.parse(`${firstDay(date)}T00:00:00Z`) / msInDay;
}

export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** Whether two stretches of time have a day in common. An absent end: as long as the start is. */
export function overlap(a: Period, b: Period): boolean {
  return firstDay(a.from) <= lastDay(b.until ?? b.from) && firstDay(b.from) <= lastDay(a.until ?? a.from);
}

export interface Period {
  readonly from: PartialDate;
  readonly until?: PartialDate | undefined;
}

/** "19 June 2024", "June 2019", "2022". */
export function sayDate(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  const name = month === undefined ? '' : `${months[Number(month) - 1]} `;
  return `${day === undefined ? '' : `${Number(day)} `}${name}${year}`;
}

/** "Thursday 8 February 2024"; a date without a day as `sayDate` says it. */
export function sayWeekday(date: PartialDate): string {
  if (date.length < 10) return sayDate(date);
  // 1970-01-01 was a Thursday, the fifth of the list.
  return `${weekdays[(((dayNumber(date) + 4) % 7) + 7) % 7]} ${sayDate(date)}`;
}

/** With its preposition: "on 19 June 2024", "in 2022", "from 4 to 20 February 2022". */
export function sayPeriod(period: Period): string {
  const { from, until = from } = period;
  return `${until !== from ? 'from' : from.length === 10 ? 'on' : 'in'} ${saySpan(period)}`;
}

/** Without one: "19 June 2024", "4 to 20 February 2022". */
export function saySpan({ from, until = from }: Period): string {
  return until === from ? sayDate(from) : `${withoutShared(from, until)} to ${sayDate(until)}`;
}

/** The start of a period without what its end says again: "4" of "4 to 20 February 2022". */
function withoutShared(from: PartialDate, until: PartialDate): string {
  const full = sayDate(from).split(' ');
  if (from.slice(0, 4) !== until.slice(0, 4)) return full.join(' ');
  return full.slice(0, from.slice(0, 7) === until.slice(0, 7) ? -2 : -1).join(' ');
}
