// What can be searched, as a plain index: every distinct word of names, statements and titles, and the records that have it.
import { splitWords } from './search-words.ts';
import type { ArticleId, CardIndex, Statement, StatementId, Subject } from '../model.ts';
import type { SubjectId } from '../../recognition/mention.ts';
import { sayPublisher } from '../card/statement-view.ts';

export type SearchTarget =
  | { readonly kind: 'subject'; readonly id: SubjectId }
  | { readonly kind: 'statement'; readonly id: StatementId }
  | { readonly kind: 'article'; readonly id: ArticleId };

/** A record that a search can find. */
export interface SearchRecord {
  readonly target: SearchTarget;
  /** What is shown, and what ranges of a match point into: label, text or title. */
  readonly shown: string;
}

export interface SearchIndex {
  readonly records: readonly SearchRecord[];
  /** Folded word to positions in `records`, ascending. */
  readonly recordsOf: ReadonlyMap<string, readonly number[]>;
}

/** People first, then treaties, statements and articles in the order of the index: the order among equals. */
export function buildSearchIndex(index: CardIndex): SearchIndex {
  const entries = [...listSubjects(index), ...listStatements(index), ...listArticles(index)];
  const recordsOf = new Map<string, number[]>();
  entries.forEach(({ words }, position) => {
    for (const word of new Set(splitWords(words.join(' ')).map((found) => found.word))) {
      const positions = recordsOf.get(word);
      if (positions === undefined) recordsOf.set(word, [position]);
      else positions.push(position);
    }
  });
  return { records: entries.map(({ record }) => record), recordsOf };
}

interface SearchEntry {
  readonly record: SearchRecord;
  /** All that it can be found by, what is shown included. */
  readonly words: readonly string[];
}

function listSubjects({ subjects }: CardIndex): readonly SearchEntry[] {
  const people = subjects.filter(({ kind }) => kind === 'person');
  const treaties = subjects.filter(({ kind }) => kind === 'treaty');
  return [...people, ...treaties].map((subject) => ({
    record: { target: { kind: 'subject', id: subject.id }, shown: subject.label },
    words: [subject.label, subject.native?.text ?? '', ...listOwnWords(subject)],
  }));
}

function listOwnWords(subject: Subject): readonly string[] {
  if (subject.kind === 'person') return subject.offices.map(({ title }) => title);
  const { officialName, parties, signatories, signedAt = '', signed = '', declared = [] } = subject;
  // Dates by their year: nobody types 07-11.
  const years = [signed, ...declared].map((date) => date.slice(0, 4));
  return [officialName, ...parties, ...signatories, signedAt, ...years];
}

function listStatements({ statements, outlets, articles }: CardIndex): readonly SearchEntry[] {
  const nameOf = new Map(outlets.map(({ id, name }) => [id, name]));
  // Who relays all of an article leads to the article.
  const bylineOf = new Map(articles.map(({ id, byline }) => [id, byline]));
  const sayRelay = ({ via, article }: Statement): string => {
    const name = via === undefined ? '' : (nameOf.get(via) ?? '');
    return name === bylineOf.get(article) ? '' : name;
  };
  return statements.map((statement) => ({
    record: { target: { kind: 'statement', id: statement.id }, shown: statement.text },
    words: [statement.text, statement.speaker ?? '', sayRelay(statement)],
  }));
}

function listArticles(index: CardIndex): readonly SearchEntry[] {
  return index.articles.map((article) => ({
    record: { target: { kind: 'article', id: article.id }, shown: article.title },
    words: [article.title, article.byline ?? '', sayPublisher(index, article)],
  }));
}
