// Dates of a subject, or of everything, to scale: what the card's small timeline and the popup's wide one draw.
import { dayNumber, isIsoDate } from '../dates.ts';
import { isDoubtful } from '../card/statement-view.ts';
import { placeInWindow, windowAround, windowUpTo } from './timeline-window.ts';
import type { TimelineWindow } from './timeline-window.ts';
import type { TimelinePoint, TimelineView } from '../card/card-content.ts';
import type { CardIndex, IsoDate, PartialDate, Statement, Subject } from '../model.ts';
import type { SubjectId } from '../../recognition/mention.ts';

type Dated = Pick<TimelinePoint, 'date' | 'label' | 'short' | 'kind' | 'doubtful'>;

/**
 * @param subject whose dates; absent: those of everything
 * @param pageDate of the page that is read, as the page says; anything that is no date is passed over
 */
export function buildTimeline(index: CardIndex, subject?: SubjectId, pageDate?: string): TimelineView {
  const dated = [...listStatements(index, subject), ...listFacts(index, subject)].toSorted(
    (a, b) => dayNumber(a.date) - dayNumber(b.date),
  );
  const page = pageDate !== undefined && isIsoDate(pageDate) ? pageDate : undefined;
  const window = chooseWindow(dated, page, findNewest(index));
  const at = page === undefined ? -1 : placeInWindow(page, window);
  return {
    ticks: listTicks(window),
    points: placePoints(dated, window),
    ...(page === undefined || at < 0 || at > 1 ? {} : { page: { date: page, at } }),
  };
}

/** Day of the newest article that bears one. */
export function findNewest({ articles }: CardIndex): IsoDate {
  const days = articles.flatMap(({ published }) => (published.kind === 'unknown' ? [] : [published.date]));
  return days.toSorted().at(-1) ?? '1970-01-01';
}

/** A page from before everything would get an empty drawing: it gets the index's last two years instead. */
function chooseWindow(dated: readonly Dated[], page: IsoDate | undefined, newest: IsoDate): TimelineWindow {
  const around = page === undefined ? undefined : windowAround(page);
  const isFilled = around !== undefined && dated.some(({ date }) => isInside(placeInWindow(date, around)));
  return isFilled ? around : windowUpTo(newest);
}

function isInside(at: number): boolean {
  return at >= 0 && at <= 1;
}

function listTicks(window: TimelineWindow): TimelineView['ticks'] {
  const years = Array.from({ length: window.untilYear - window.fromYear + 1 }, (_, offset) => window.fromYear + offset);
  return years.map((year) => ({ year, at: placeInWindow(`${year}-01-01`, window) }));
}

/** What is younger than the window is left out: only older dates have a margin. */
function placePoints(dated: readonly Dated[], window: TimelineWindow): readonly TimelinePoint[] {
  const older = [...new Set(dated.map(({ date }) => date).filter((date) => placeInWindow(date, window) < 0))];
  const piles = new Map<PartialDate, number>();
  return dated.flatMap((point): TimelinePoint[] => {
    const inWindow = placeInWindow(point.date, window);
    if (inWindow > 1) return [];
    const stack = piles.get(point.date) ?? 0;
    piles.set(point.date, stack + 1);
    return [{ ...point, stack, at: inWindow < 0 ? placeInMargin(older.indexOf(point.date), older.length) : inWindow }];
  });
}

/** The margin runs from -1 to 0 and is not to scale: older dates stand in it evenly, in their order. */
function placeInMargin(position: number, count: number): number {
  return -1 + (position + 0.5) / count;
}

function listStatements({ statements }: CardIndex, subject: SubjectId | undefined): readonly Dated[] {
  return statements
    .filter(({ subjects }) => subject === undefined || subjects.includes(subject))
    .flatMap((statement) => buildStatementPoint(statement));
}

function buildStatementPoint(statement: Statement): readonly Dated[] {
  const { date, text } = statement;
  return date === undefined ? [] : [{ date, label: text, kind: 'statement', doubtful: isDoubtful(statement) }];
}

function listFacts({ events, subjects }: CardIndex, subject: SubjectId | undefined): readonly Dated[] {
  const own = events.filter((event) => subject === undefined || event.subjects.includes(subject));
  const signedBy = subjects.find(({ id }) => id === subject)?.label;
  const treaties = subjects.filter(
    (other) => subject === undefined || other.id === subject || isSigner(other, signedBy),
  );
  return [
    ...own.map(({ from, label, short }) => buildFact(from, label, short)),
    ...treaties.flatMap((treaty) => listTreatyDates(treaty, subject)),
  ];
}

function isSigner(treaty: Subject, person: string | undefined): boolean {
  return treaty.kind === 'treaty' && person !== undefined && treaty.signatories.includes(person);
}

/** On a treaty's own timeline nobody needs to be told which one. */
function listTreatyDates(treaty: Subject, subject: SubjectId | undefined): readonly Dated[] {
  if (treaty.kind !== 'treaty') return [];
  const { label, signed, inForce, ended } = treaty;
  const which = treaty.id === subject ? '' : 'treaty ';
  return [
    ...(signed === undefined ? [] : [buildFact(signed, `${label}: signed`, `${which}signed`)]),
    ...(inForce === undefined ? [] : [buildFact(inForce, `${label}: in force`, `${which}in force`)]),
    ...(ended === undefined ? [] : [buildFact(ended, `${label}: ended`, `${which}ended`)]),
  ];
}

function buildFact(date: PartialDate, label: string, short: string): Dated {
  return { date, label, short, kind: 'reference', doubtful: false };
}
