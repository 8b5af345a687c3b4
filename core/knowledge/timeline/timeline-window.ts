// Which two years a timeline shows, and where a date stands in them.
import { dayNumber, firstDay, lastDay, yearOf } from '../dates.ts';
import type { IsoDate, PartialDate } from '../model.ts';

/** From the first of January of one year to that of another, two years on. */
export interface TimelineWindow {
  readonly fromYear: number;
  readonly untilYear: number;
}

const yearsShown = 2;

/** The two calendar years whose middle is nearest to a date: 2024 and 2025 for 21 January 2025, and for 1 August 2024. */
export function windowAround(date: IsoDate): TimelineWindow {
  const middle = yearOf(date) + (date.slice(5) >= '07-02' ? 1 : 0);
  return { fromYear: middle - 1, untilYear: middle - 1 + yearsShown };
}

/** The calendar year of a date and the one before. */
export function windowUpTo(date: IsoDate): TimelineWindow {
  const untilYear = yearOf(date) + 1;
  return { fromYear: untilYear - yearsShown, untilYear };
}

/** 0 to 1 inside the window; below and above where a date lies outside. The middle of what a partial date can mean. */
export function placeInWindow(date: PartialDate, { fromYear, untilYear }: TimelineWindow): number {
  const start = dayNumber(String(fromYear));
  const day = (dayNumber(firstDay(date)) + dayNumber(lastDay(date))) / 2;
  return (day - start) / (dayNumber(String(untilYear)) - start);
}
