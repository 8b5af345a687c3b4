// The index as the popup reads it: everything resolved, so that its parts only lay it out. Each part is built when first asked
// for: an opening shows one of them.
import type { StatementView, SubjectHead, TimelineView } from '../../core/knowledge/card/card-content.ts';
import type { CardIndex, IsoDate, PartialDate } from '../../core/knowledge/model.ts';
import { createSearch, type Found, type SearchResult } from '../../core/knowledge/search/search.ts';
import { buildStatementView, isDoubtful, sayPublisher } from '../../core/knowledge/card/statement-view.ts';
import { buildSubjectFacts } from '../../core/knowledge/card/subject-facts.ts';
import { buildSubjectHead } from '../../core/knowledge/card/subject-head.ts';
import type { FindSubjects } from '../../core/knowledge/subject-finder.ts';
import { buildTimeline } from '../../core/knowledge/timeline/timeline.ts';
import type { SubjectId } from '../../core/recognition/mention.ts';
import type { FoundRecord } from './search-result.ts';
import type { SourceView } from './source-view.ts';
import type { Pair, SubjectRecord, Tie } from './subject-record.ts';
import type { DatedEntry } from './TimelinePage.tsx';

export interface Library {
  readonly heads: readonly SubjectHead[];
  readonly sources: readonly SourceView[];
  /** Most statements first. */
  readonly pairs: readonly Pair[];
  readonly timeline: TimelineView;
  /** Newest first. */
  readonly entries: readonly DatedEntry[];
  /** `null` for an id that the index does not hold. */
  readonly findSubject: (subject: SubjectId) => SubjectRecord | null;
  readonly search: (query: string) => Found<FoundRecord>;
  /** Builds a frame's worth of what a first search needs, so that the first letter typed finds it there. @returns whether it is all there */
  readonly prepareSearch: () => boolean;
}

/** @param findSubjects the recogniser that runs on pages, so that a search finds names in all its languages */
export function buildLibrary(index: CardIndex, today: IsoDate, findSubjects?: FindSubjects): Library {
  const heads = index.subjects.map((subject) => buildSubjectHead(subject, today));
  const readViews = late(() => index.statements.flatMap((statement) => buildStatementView(index, statement) ?? []));
  const readTimeline = late(() => buildTimeline(index));
  const readSources = late(() => listSources(index, readViews()));
  const readPairs = late(() => listPairs(index, heads));
  const readEntries = late(() => listEntries(readViews(), readTimeline()));
  const readSearch = late(() => createSearch(index, findSubjects));
  const readResolver = late(() => createResolver(index, heads));
  return {
    heads,
    get sources() {
      return readSources();
    },
    get pairs() {
      return readPairs();
    },
    get timeline() {
      return readTimeline();
    },
    get entries() {
      return readEntries();
    },
    findSubject: (id) => buildSubjectRecord(index, id, heads, readViews()),
    search: (query) => {
      const { results, total } = readSearch().find(query);
      return { results: results.flatMap((result) => readResolver()(result) ?? []), total };
    },
    prepareSearch: () => readSearch().prepare(),
  };
}

/** Made once, when first asked for. */
function late<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

function listSources(index: CardIndex, views: readonly StatementView[]): readonly SourceView[] {
  return index.articles.map((article) => ({
    article,
    publisher: sayPublisher(index, article),
    statements: views.filter((view) => view.article === article.id),
  }));
}

/** @returns of a result what is shown of it; `null` where the index does not hold what its search found, which a built index always does */
function createResolver(index: CardIndex, heads: readonly SubjectHead[]): (result: SearchResult) => FoundRecord | null {
  // Only what is shown is made ready: a list of results is made anew with every letter.
  const statements = new Map(index.statements.map((statement) => [statement.id, statement]));
  return (result) => {
    const { kind, ranges } = result;
    switch (kind) {
      case 'subject': {
        const head = heads.find(({ id }) => id === result.id);
        return head === undefined ? null : { kind, head, ranges };
      }
      case 'statement': {
        const found = statements.get(result.id);
        const statement = found === undefined ? null : buildStatementView(index, found);
        return statement === null ? null : { kind, statement, ranges };
      }
      case 'article': {
        const article = index.articles.find(({ id }) => id === result.id);
        return article === undefined ? null : { kind, article, publisher: sayPublisher(index, article), ranges };
      }
    }
  };
}

function buildSubjectRecord(
  index: CardIndex,
  id: SubjectId,
  heads: readonly SubjectHead[],
  views: readonly StatementView[],
): SubjectRecord | null {
  const subject = index.subjects.find((one) => one.id === id);
  const head = heads.find((one) => one.id === id);
  if (subject === undefined || head === undefined) return null;
  return {
    head,
    timeline: buildTimeline(index, id),
    statements: views.filter((view) => view.subjects.includes(id) && !isDoubtful(view)).toSorted(newestFirst),
    facts: buildSubjectFacts(subject),
    ties: listTies(index, heads, id),
  };
}

/** What has no date comes last. */
function newestFirst(a: { readonly date?: PartialDate }, b: { readonly date?: PartialDate }): number {
  return (b.date ?? '').localeCompare(a.date ?? '');
}

function listEntries(views: readonly StatementView[], { points }: TimelineView): readonly DatedEntry[] {
  const said = views.flatMap((view): DatedEntry[] => {
    if (view.date === undefined) return [];
    const place = { kind: 'statement', statement: view.id } as const;
    return [{ date: view.date, text: view.text, kind: 'statement', doubtful: isDoubtful(view), place }];
  });
  const known = points
    .filter(({ kind }) => kind === 'reference')
    .map(({ date, label, kind, doubtful }): DatedEntry => ({ date, text: label, kind, doubtful }));
  return [...known, ...said].toSorted(newestFirst);
}

function listPairs({ relations }: CardIndex, heads: readonly SubjectHead[]): readonly Pair[] {
  const find = (id: SubjectId): SubjectHead | undefined => heads.find((head) => head.id === id);
  const pairs = relations.flatMap(({ pair, statements }): Pair[] => {
    const [first, second] = pair.map(find);
    return first === undefined || second === undefined
      ? []
      : [{ heads: [first, second], statements: statements.length }];
  });
  return pairs.toSorted((a, b) => b.statements - a.statements);
}

function listTies({ relations }: CardIndex, heads: readonly SubjectHead[], subject: SubjectId): readonly Tie[] {
  const ties = relations.flatMap(({ pair, statements }): Tie[] => {
    const other = pair.includes(subject) ? pair.find((id) => id !== subject) : undefined;
    const head = heads.find(({ id }) => id === other);
    return head === undefined ? [] : [{ head, statements: statements.length }];
  });
  return ties.toSorted((a, b) => b.statements - a.statements);
}
