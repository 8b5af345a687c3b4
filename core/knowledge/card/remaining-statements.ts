// "What else the sources say": of the rest, what tells a reader most.
import { dayNumber } from '../dates.ts';
import { isDoubtful } from './statement-view.ts';
import { countTelling, repeatsQuotes } from './telling.ts';
import type { SubjectId } from '../../recognition/mention.ts';
import type { CardIndex, IsoDate, PartialDate, Statement } from '../model.ts';

/** Thirty seconds are some 120 words: two statements above and six here are more than that already. Sidelight has them all. */
const mostShown = 6;
/** Days from the page's date, and what lying within them counts for: news of the week, of the season, of the year. */
const nearness: readonly (readonly [days: number, points: number])[] = [
  [7, 3],
  [92, 2],
  [366, 1],
];
/** What each statement of the same article that is shown already takes: two of them, as much as a point gives. Five articles say more than one. */
const sameArticle = 1 / 2;

/** Doubtful ones never. Taken one by one: what is shown already counts against more of the same article. */
export function listRemaining(
  { statements, articles }: CardIndex,
  subject: SubjectId,
  shown: readonly Statement[],
  pageDate: IsoDate | undefined,
): readonly Statement[] {
  const open = statements.filter(
    (statement) => statement.subjects.includes(subject) && !isDoubtful(statement) && !shown.includes(statement),
  );
  const published = new Map(articles.map(({ id, published: known }) => [id, 'date' in known ? known.date : undefined]));
  const taken: Statement[] = [];
  while (taken.length < mostShown) {
    const rest = open.filter(
      (statement) => !taken.includes(statement) && !repeatsQuotes(statement, [...shown, ...taken]),
    );
    const [best] = rest
      .map((statement) => {
        // What bears no date was said when its article appeared, at the latest.
        const near = countNearness(statement.date ?? published.get(statement.article), pageDate);
        return { statement, worth: near + weigh(statement, [...shown, ...taken]) };
      })
      .toSorted((x, y) => y.worth - x.worth);
    if (best === undefined) break;
    taken.push(best.statement);
  }
  return taken;
}

function weigh(statement: Statement, before: readonly Statement[]): number {
  const same = before.filter(({ article }) => article === statement.article).length;
  return countTelling(statement) - sameArticle * same;
}

function countNearness(date: PartialDate | undefined, pageDate: IsoDate | undefined): number {
  if (date === undefined || pageDate === undefined) return 0;
  const away = Math.abs(dayNumber(date) - dayNumber(pageDate));
  return nearness.find(([days]) => away <= days)?.[1] ?? 0;
}
