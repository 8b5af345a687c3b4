// "Because you are reading this": the few statements closest to the sentence under the pointer.
import { createConceptFinder } from './concepts.ts';
import { dayNumber } from './dates.ts';
import { closeEnough, createRanking } from './ranking.ts';
import type { SentenceTraits } from './ranking.ts';
import { findDates } from './sentence-dates.ts';
import { isDoubtful } from './statement-view.ts';
import { findTerms } from './terms.ts';
import type { SubjectId } from '../recognition/mention.ts';
import type { CardRequest } from './card-content.ts';
import type { FindSubjects } from './subject-finder.ts';
import type { CardIndex, IsoDate, Statement } from './model.ts';

/** More would push the timeline out of the first view of the card. */
const mostShown = 3;

/** The index, and who finds whom a sentence names. */
interface Knowledge {
  readonly index: CardIndex;
  readonly findSubjects: FindSubjects;
}

export interface CloseStatements {
  /** Another subject of the sentence, where the index knows something about the two together. */
  readonly with?: SubjectId;
  readonly statements: readonly Statement[];
}

/** @param pageDate breaks ties: what lies nearer to it comes first */
export function findCloseStatements(
  knowledge: Knowledge,
  request: CardRequest,
  pageDate: IsoDate | undefined,
): CloseStatements {
  const { index } = knowledge;
  const traits = readSentence(knowledge, request);
  const about = index.statements.filter(
    (statement) => statement.subjects.includes(request.subject) && !isDoubtful(statement),
  );
  const other = traits.subjects.find((id) => about.some(({ subjects }) => subjects.includes(id)));
  const candidates = other === undefined ? about : about.filter(({ subjects }) => subjects.includes(other));
  const statements = withoutRepeats(rankStatements(index, candidates, traits, pageDate)).slice(0, mostShown);
  return { statements, ...(other === undefined ? {} : { with: other }) };
}

function readSentence({ index, findSubjects }: Knowledge, { sentence, subject, page }: CardRequest): SentenceTraits {
  const found = findSubjects(sentence, page);
  const findConcepts = createConceptFinder(index.concepts);
  return {
    subjects: found.filter((id) => id !== subject),
    dates: findDates(sentence),
    concepts: findConcepts(sentence),
    // A word that made a concept is counted with it, and not once more.
    terms: isEnglish(page.lang, sentence) ? findTerms(sentence, (word) => findConcepts(word).length === 0) : [],
  };
}

/** Many pages declare no language: then two of the commonest English words decide. */
function isEnglish(lang: string | undefined, sentence: string): boolean {
  if (lang !== undefined && lang !== '') return /^en\b/i.test(lang);
  return (sentence.match(/\b(?:the|of|and|to|in|that|has|with)\b/gi) ?? []).length >= 2;
}

function rankStatements(
  { statements }: CardIndex,
  candidates: readonly Statement[],
  traits: SentenceTraits,
  pageDate: IsoDate | undefined,
): readonly Statement[] {
  const score = createRanking(statements);
  return candidates
    .map((statement) => ({ statement, score: score(statement, traits), away: daysAway(statement, pageDate) }))
    .filter((ranked) => ranked.score >= closeEnough)
    .toSorted((a, b) => b.score - a.score || a.away - b.away)
    .map(({ statement }) => statement);
}

/** Days between a statement and the page; what has no date comes last. Without a page's date all are equal but for that. */
function daysAway({ date }: Statement, pageDate: IsoDate | undefined): number {
  // Far enough to come after everything dated, and finite, so that two of them can be subtracted.
  if (date === undefined) return 1_000_000;
  return pageDate === undefined ? 0 : Math.abs(dayNumber(date) - dayNumber(pageDate));
}

/** Articles repeat each other: a statement whose quoted words are part of those of another above it, or have them as a part, gives way. */
function withoutRepeats(ranked: readonly Statement[]): readonly Statement[] {
  return ranked.filter(({ quotes }, position) => {
    const above = ranked.slice(0, position).flatMap((statement) => statement.quotes);
    return (
      quotes.length === 0 ||
      !quotes.every((words) => above.some((shown) => shown.includes(words) || words.includes(shown)))
    );
  });
}
