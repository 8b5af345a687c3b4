// "Because you are reading this": the few statements closest to the sentence under the pointer.
import { dayNumber } from '../dates.ts';
import { closeEnough, createRanking } from './ranking.ts';
import { readSentence } from './read-sentence.ts';
import { isDoubtful } from './statement-view.ts';
import { countTelling, repeatsQuotes } from './telling.ts';
import type { SubjectId } from '../../recognition/mention.ts';
import type { CardRequest } from './card-content.ts';
import type { CardIndex, IsoDate, Statement } from '../model.ts';
import type { SentenceTraits } from './ranking.ts';

/** Two, with their sources, leave the timeline in the first view of a card 420 px high. */
const mostShown = 2;
/** A third one only for as many points as a second person, a concept and a word make: that is worth scrolling for the timeline. */
const clearlyClose = 6;
/** Beside one that is closer by more than a word, what just reaches the threshold looks like filler. */
const besideCloser = closeEnough + 1;

export interface CloseStatements {
  /** Another subject of the sentence, where the index knows something about the two together. */
  readonly with?: SubjectId;
  readonly statements: readonly Statement[];
}

interface Ranked {
  readonly statement: Statement;
  readonly score: number;
}

/** @param pageDate breaks ties: what lies nearer to it comes first */
export function findCloseStatements(
  index: CardIndex,
  request: CardRequest,
  pageDate: IsoDate | undefined,
): CloseStatements {
  const traits = readSentence(index, request);
  const about = index.statements.filter(
    (statement) => statement.subjects.includes(request.subject) && !isDoubtful(statement),
  );
  const other = traits.subjects.find((id) => about.some(({ subjects }) => subjects.includes(id)));
  const candidates = other === undefined ? about : about.filter(({ subjects }) => subjects.includes(other));
  const ranked = withoutRepeats(rankStatements(index, candidates, traits, pageDate));
  // What somebody did with a third person is hardly about the two that the sentence names.
  const isOfOthers = other === undefined && traits.subjects.length > 0;
  return {
    statements: takeClosest(ranked, isOfOthers ? clearlyClose : closeEnough),
    ...(other === undefined ? {} : { with: other }),
  };
}

function rankStatements(
  { statements }: CardIndex,
  candidates: readonly Statement[],
  traits: SentenceTraits,
  pageDate: IsoDate | undefined,
): readonly Ranked[] {
  const score = createRanking(statements);
  return candidates
    .map((statement) => ({ statement, score: score(statement, traits), away: daysAway(statement, pageDate) }))
    .filter((ranked) => ranked.score >= closeEnough)
    .toSorted((a, b) => b.score - a.score || a.away - b.away || countTelling(b.statement) - countTelling(a.statement));
}

/** Days between a statement and the page; what has no date comes last. Without a page's date all are equal. */
function daysAway({ date }: Statement, pageDate: IsoDate | undefined): number {
  if (pageDate === undefined) return 0;
  // Far enough to come after everything dated, and finite, so that two of them can be subtracted.
  return date === undefined ? 1_000_000 : Math.abs(dayNumber(date) - dayNumber(pageDate));
}

function withoutRepeats(ranked: readonly Ranked[]): readonly Ranked[] {
  return ranked.filter(({ statement }, position) => {
    const above = ranked.slice(0, position).map((other) => other.statement);
    return !repeatsQuotes(statement, above);
  });
}

/** @param needed points without which nothing is shown */
function takeClosest(ranked: readonly Ranked[], needed: number): readonly Statement[] {
  const least = Math.max(needed, (ranked[0]?.score ?? 0) > besideCloser ? besideCloser : closeEnough);
  return ranked
    .filter(({ score }, position) => score >= least && (position < mostShown || score >= clearlyClose))
    .slice(0, mostShown + 1)
    .map(({ statement }) => statement);
}
