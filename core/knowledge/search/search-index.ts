// What can be searched, as a plain index: every distinct word of names, statements and titles, and the records that have it.
import { listFoldedWords } from './search-words.ts';
import { createVocabulary } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
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
  readonly vocabulary: Vocabulary;
  /** Positions of the subject's own record and of the statements about a subject or a concept, ascending. */
  readonly recordOf: (subject: SubjectId) => number | undefined;
  readonly listAbout: (id: string) => readonly number[];
}

export interface SearchIndexBuilder {
  /** Takes a few more records in, a frame's worth of work at most. @returns whether all are in */
  readonly build: () => boolean;
  /** With every record in it. */
  readonly finish: () => SearchIndex;
}

/** Records that take about 4 ms: a letter that is typed meanwhile waits no longer than that. */
const recordsAtOnce = 100;

/** People first, then treaties, statements and articles in the order of the index: the order among equals. */
export function createSearchIndexBuilder(index: CardIndex): SearchIndexBuilder {
  const vocabulary = createVocabulary();
  const records: SearchRecord[] = [];
  const recordOf = new Map<SubjectId, number>();
  const about = new Map<string, number[]>();
  const entries = listEntries(index);

  const add = ({ record, words, about: ids }: SearchEntry): void => {
    const position = records.push(record) - 1;
    if (record.target.kind === 'subject') recordOf.set(record.target.id, position);
    for (const id of ids) note(about, id, position);
    for (const text of words) for (const word of listFoldedWords(text)) vocabulary.add(word, position);
  };
  const build = (): boolean => {
    for (let count = 0; count < recordsAtOnce; count++) {
      const next = entries.next();
      if (next.done === true) return true;
      add(next.value);
    }
    return false;
  };
  const finish = (): SearchIndex => {
    while (!build());
    return { records, vocabulary, recordOf: (id) => recordOf.get(id), listAbout: (id) => about.get(id) ?? [] };
  };
  return { build, finish };
}

function note(about: Map<string, number[]>, id: string, position: number): void {
  const positions = about.get(id);
  if (positions === undefined) about.set(id, [position]);
  else positions.push(position);
}

interface SearchEntry {
  readonly record: SearchRecord;
  /** All that it can be found by, what is shown included. */
  readonly words: readonly string[];
  /** Of a statement: ids of its subjects and concepts. */
  readonly about: readonly string[];
}

function* listEntries(index: CardIndex): Generator<SearchEntry, undefined> {
  const { subjects, statements, articles } = index;
  yield* subjects.filter(({ kind }) => kind === 'person').map(readSubject);
  yield* subjects.filter(({ kind }) => kind === 'treaty').map(readSubject);
  const sayRelay = createRelaySayer(index);
  for (const statement of statements) yield readStatement(statement, sayRelay(statement));
  for (const article of articles) {
    const words = [article.title, article.byline ?? '', sayPublisher(index, article)];
    yield { record: { target: { kind: 'article', id: article.id }, shown: article.title }, words, about: [] };
  }
}

function readSubject(subject: Subject): SearchEntry {
  return {
    record: { target: { kind: 'subject', id: subject.id }, shown: subject.label },
    words: [subject.label, subject.native?.text ?? '', ...listOwnWords(subject)],
    about: [],
  };
}

function listOwnWords(subject: Subject): readonly string[] {
  if (subject.kind === 'person') return subject.offices.map(({ title }) => title);
  const { officialName, parties, signatories, signedAt = '', signed = '', declared = [] } = subject;
  // Dates by their year: nobody types 07-11.
  const years = [signed, ...declared].map((date) => date.slice(0, 4));
  return [officialName, ...parties, ...signatories, signedAt, ...years];
}

function readStatement({ id, text, speaker = '', subjects, concepts }: Statement, relay: string): SearchEntry {
  return {
    record: { target: { kind: 'statement', id }, shown: text },
    words: [text, speaker, relay],
    about: [...subjects, ...concepts],
  };
}

/** Who relays all of an article leads to the article. */
function createRelaySayer({ outlets, articles }: CardIndex): (statement: Statement) => string {
  const nameOf = new Map(outlets.map(({ id, name }) => [id, name]));
  const bylineOf = new Map(articles.map(({ id, byline }) => [id, byline]));
  return ({ via, article }) => {
    const name = via === undefined ? '' : (nameOf.get(via) ?? '');
    return name === bylineOf.get(article) ? '' : name;
  };
}
