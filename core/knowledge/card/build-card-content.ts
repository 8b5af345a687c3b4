// From the index to one card: head, what is close to the sentence, timeline, the rest, reference facts.
import { findCloseStatements } from './close-statements.ts';
import { isIsoDate } from '../dates.ts';
import { listRemaining } from './remaining-statements.ts';
import { buildStatementView } from './statement-view.ts';
import { buildSubjectFacts } from './subject-facts.ts';
import { buildSubjectHead } from './subject-head.ts';
import { buildTimeline, findNewest } from '../timeline/timeline.ts';
import type { CardContent, CardRequest, StatementView } from './card-content.ts';
import type { CardIndex, IsoDate, Statement } from '../model.ts';

/**
 * Total: a subject of which no seed speaks gets a card with empty `statements`. Nothing that a page says of itself is
 * trusted: a date that is none, or that lies ahead, is passed over.
 * @returns `null` for an id that the index does not hold
 */
export function buildCardContent(index: CardIndex, request: CardRequest, today: IsoDate): CardContent | null {
  const subject = index.subjects.find(({ id }) => id === request.subject);
  if (subject === undefined) return null;
  const pageDate = parsePageDate(request.page.date, today);
  const close = findCloseStatements(index, request, pageDate);
  const others = index.subjects.find(({ id }) => id === close.with);
  const here = buildViews(index, close.statements);
  return {
    head: buildSubjectHead(subject, today, pageDate),
    ...(here.length === 0
      ? {}
      : {
          here: {
            statements: here,
            ...(others === undefined ? {} : { with: buildSubjectHead(others, today, pageDate) }),
          },
        }),
    timeline: buildTimeline(index, subject.id, pageDate),
    statements: buildViews(index, listRemaining(index, subject.id, close.statements, pageDate)),
    facts: buildSubjectFacts(subject),
    index: { articles: index.articles.length, newest: findNewest(index) },
  };
}

function parsePageDate(date: string | undefined, today: IsoDate): IsoDate | undefined {
  return date !== undefined && isIsoDate(date) && date <= today ? date : undefined;
}

function buildViews(index: CardIndex, statements: readonly Statement[]): readonly StatementView[] {
  return statements.flatMap((statement) => buildStatementView(index, statement) ?? []);
}
