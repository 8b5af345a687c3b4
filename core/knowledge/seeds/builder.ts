// Seeds to index: the pure middle of `npm run build:index`. Files come in parsed, data/cards.json goes out as a value.
import { findCautions } from '../cautions/find-cautions.ts';
import { createConceptFinder } from '../concepts.ts';
import type { FindConcepts } from '../concepts.ts';
import { buildDatedFacts } from './dated-facts.ts';
import { buildRelations } from './relations.ts';
import { buildStatementIds } from './statement-ids.ts';
import type { ArticleSeed } from './article.schema.ts';
import type { CautionRecord, ClaimedArticle } from '../cautions/caution-rule.ts';
import type { Article, CardIndex, Statement, Subject } from '../model.ts';
import type { Seeds } from './seeds.ts';
import type { FindSubjects } from '../subject-finder.ts';
import type { SubjectSeed } from './subject.schema.ts';

type Unjudged = Omit<Statement, 'cautions'>;

/** What a statement's text is asked for. */
interface Readers {
  readonly findSubjects: FindSubjects;
  readonly findConcepts: FindConcepts;
}

/** Total on seeds that `checkSeeds` finds nothing wrong with. */
export function buildCardIndex(seeds: Seeds, findSubjects: FindSubjects): CardIndex {
  const articles = seeds.articles.map(({ content }) => content).toSorted(byId);
  const concepts = seeds.concepts.content.toSorted(byId);
  const readers: Readers = { findSubjects, findConcepts: createConceptFinder(concepts) };
  const unjudged = articles.flatMap((article) => buildStatements(article, readers));
  const record = buildCautionRecord(seeds, unjudged);
  const statements = unjudged.map((statement) => ({ ...statement, cautions: findCautions(statement, record) }));
  return {
    version: 1,
    subjects: seeds.subjects.map(({ content }) => buildSubject(content)).toSorted(byId),
    articles: articles.map(buildArticle),
    outlets: seeds.outlets.content.toSorted(byId),
    events: seeds.events.content.events.toSorted(byId),
    statements,
    relations: buildRelations(statements),
    concepts,
  };
}

function buildStatements(article: ArticleSeed, { findSubjects, findConcepts }: Readers): readonly Unjudged[] {
  const ids = buildStatementIds(article);
  return article.statements.flatMap((statement, position): Unjudged[] => {
    const id = ids[position];
    if (id === undefined) return [];
    const { text } = statement;
    return [{ ...statement, id, article: article.id, subjects: findSubjects(text), concepts: findConcepts(text) }];
  });
}

function buildArticle({ skipped: _skipped, ...seed }: ArticleSeed): Article {
  return { ...seed, statements: buildStatementIds(seed) };
}

/** What recognition reads of a subject stays out of the index. */
function buildSubject({
  names: _n,
  decoys: _d,
  world: _w,
  titles: _t,
  descriptions: _s,
  ...subject
}: SubjectSeed): Subject {
  return subject;
}

function buildCautionRecord(seeds: Seeds, statements: CautionRecord['statements']): CautionRecord {
  const { matters, silences } = seeds.events.content;
  const outlets = new Map(seeds.outlets.content.map(({ id, name }) => [id, name]));
  const articles = seeds.articles.map(({ content: { id, publisher, published } }): ClaimedArticle => {
    return { id, publisher: outlets.get(publisher) ?? publisher, published };
  });
  return {
    statements,
    articles: new Map(articles.map((article) => [article.id, article])),
    facts: buildDatedFacts(seeds),
    matters: new Map(matters.map((matter) => [matter.id, matter])),
    silences,
    labels: new Map(seeds.subjects.map(({ content: { id, label } }) => [id, label])),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
