// "What else the sources say": the rest of what a card tells of its subject.
import { dayNumber } from './dates.ts';
import { isDoubtful } from './statement-view.ts';
import type { SubjectId } from '../recognition/mention.ts';
import type { CardIndex, IsoDate, Statement } from './model.ts';

/** Nobody scrolls further in a card; the subject's page in Sidelight has them all. */
const mostShown = 12;

/** Newest first, or nearest to the page's date where that is known; what has no date comes last. Doubtful ones never. */
export function listRemaining(
  { statements }: CardIndex,
  subject: SubjectId,
  shown: readonly Statement[],
  pageDate: IsoDate | undefined,
): readonly Statement[] {
  return statements
    .filter((statement) => statement.subjects.includes(subject) && !isDoubtful(statement) && !shown.includes(statement))
    .toSorted((a, b) => distance(a, pageDate) - distance(b, pageDate))
    .slice(0, mostShown);
}

function distance({ date }: Statement, pageDate: IsoDate | undefined): number {
  if (date === undefined) return Number.MAX_SAFE_INTEGER;
  return pageDate === undefined ? -dayNumber(date) : Math.abs(dayNumber(date) - dayNumber(pageDate));
}
