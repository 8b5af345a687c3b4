// Which office a person held on a day.
import type { IsoDate, Office } from '../model.ts';

/** The office taken up last of those held that day; terms include both their ends. */
export function findOffice(offices: readonly Office[], date: IsoDate): Office | undefined {
  return offices.findLast(({ from, until }) => from <= date && (until === undefined || date <= until));
}
