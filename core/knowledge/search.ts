// The popup's search: fuse.js finds words of the vocabulary in spite of typos, a plain index leads from words to records.
// So its cost grows with the number of distinct words and hardly with the number of statements.
import Fuse from 'fuse.js';
import { createConceptFinder } from './concepts.ts';
import type { CardIndex } from './model.ts';
import { buildSearchIndex } from './search-index.ts';
import type { SearchIndex, SearchRecord, SearchTarget } from './search-index.ts';
import { splitWords } from './search-words.ts';
import type { FindSubjects } from './subject-finder.ts';
import type { Span } from '../recognition/mention.ts';

/** `ranges`: what matched in the label, text or title; ascending; empty where it matched elsewhere (another script, a speaker). */
export type SearchResult = SearchTarget & { readonly ranges: readonly Span[] };

/** How well a word of the vocabulary answers a typed one. `length`: of it that was typed, to be marked; absent: all. */
interface Hit {
  readonly quality: number;
  readonly length?: number;
}

/** The whole word before its beginning before a typo: a reader who types on loses none of what was right. */
const wholeWord = 4;
const beginning = 3;
const typo = 1;
/** A name in any script leads to its person before any word of a statement does. */
const recognised = 5;

/** Under four letters one wrong letter makes any word of any other. */
const shortestWithTypo = 4;
/** Of ten letters up to three may be wrong; more, and "zzzz" would find something. */
const typoThreshold = 0.3;
/** fuse.js also finds a pattern inside a longer word; a typo changes a word's length by two letters at most. */
const mostLettersMore = 2;
/** A list longer than this is refined by typing on, not by scrolling. */
const mostResults = 40;

const findNobody: FindSubjects = () => [];

/**
 * @param findSubjects the recogniser that runs on pages, for names in all languages; absent: labels and native names only
 * @returns results for what was typed, best first; none for a blank query
 */
export function createSearch(
  index: CardIndex,
  findSubjects: FindSubjects = findNobody,
): (query: string) => readonly SearchResult[] {
  const words = buildSearchIndex(index);
  const vocabulary = [...words.recordsOf.keys()];
  const fuse = new Fuse(vocabulary, { includeScore: true, threshold: typoThreshold, distance: 8 });
  const findConcepts = createConceptFinder(index.concepts);

  const findHits = (typed: string): ReadonlyMap<string, Hit> => {
    const near = findBeginnings(vocabulary, typed);
    return near.size > 0 || typed.length < shortestWithTypo ? near : findTypos(fuse, typed);
  };

  return (query) => {
    const typed = [...new Set(splitWords(query).map(({ word }) => word))];
    if (typed.length === 0) return [];
    const hits = typed.map(findHits);
    const scores = scoreAll(words, hits);
    raise(scores, words, findMeant(query, hasStatement(scores, words)));
    return rank(words.records, scores).map((record) => ({ ...record.target, ranges: findRanges(record.shown, hits) }));
  };

  /** Whom the query names in any language; and, where its words find no statement, the statements about them or about its concepts. */
  function findMeant(query: string, isAnswered: boolean): ReadonlyMap<string, number> {
    const subjects = [query, capitaliseWords(query)].flatMap((text) => findSubjects(text, {}));
    const concepts = findConcepts(query);
    const about = index.statements.filter(
      (statement) =>
        statement.concepts.some((id) => concepts.includes(id)) ||
        statement.subjects.some((id) => subjects.includes(id)),
    );
    return new Map([
      ...(isAnswered ? [] : about).map(({ id }): [string, number] => [id, typo]),
      ...subjects.map((id): [string, number] => [id, recognised]),
    ]);
  }
}

function hasStatement(scores: ReadonlyMap<number, number>, { records }: SearchIndex): boolean {
  return [...scores.keys()].some((position) => records[position]?.target.kind === 'statement');
}

/** Names are recognised by their capitals; few readers type any. */
function capitaliseWords(query: string): string {
  return query.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** Words that are what was typed, or begin with it; in scripts without spaces, words that have it anywhere. */
function findBeginnings(vocabulary: readonly string[], typed: string): ReadonlyMap<string, Hit> {
  const anywhere = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(
    typed,
  );
  return new Map(
    vocabulary.flatMap((word): [string, Hit][] => {
      if (word === typed) return [[word, { quality: wholeWord }]];
      if (anywhere ? !word.includes(typed) : !word.startsWith(typed)) return [];
      return [[word, anywhere ? { quality: beginning } : { quality: beginning, length: typed.length }]];
    }),
  );
}

function findTypos(fuse: Fuse<string>, typed: string): ReadonlyMap<string, Hit> {
  return new Map(
    fuse
      .search(typed)
      .filter(({ item }) => Math.abs(item.length - typed.length) <= mostLettersMore)
      .map(({ item, score = 1 }): [string, Hit] => [item, { quality: typo * (1 - score) }]),
  );
}

/** Position of a record to its score; only records that answer every typed word. */
function scoreAll({ recordsOf }: SearchIndex, hits: readonly ReadonlyMap<string, Hit>[]): Map<number, number> {
  const [first = new Map<number, number>(), ...others] = hits.map((words) => scoreRecords(recordsOf, words));
  const all = [...first].flatMap(([record, score]): [number, number][] => {
    const rest = others.map((scores) => scores.get(record));
    return rest.includes(undefined) ? [] : [[record, rest.reduce<number>((sum, own) => sum + (own ?? 0), score)]];
  });
  return new Map(all);
}

/** The best word of each record counts. */
function scoreRecords(
  recordsOf: SearchIndex['recordsOf'],
  words: ReadonlyMap<string, Hit>,
): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const [word, { quality }] of words) {
    for (const record of recordsOf.get(word) ?? []) scores.set(record, Math.max(quality, scores.get(record) ?? 0));
  }
  return scores;
}

function raise(scores: Map<number, number>, { records }: SearchIndex, meant: ReadonlyMap<string, number>): void {
  if (meant.size === 0) return;
  records.forEach(({ target }, position) => {
    const score = meant.get(target.id);
    if (score !== undefined) scores.set(position, score + (scores.get(position) ?? 0));
  });
}

/** Among equals the order of the index: subjects, statements, articles. */
function rank(records: readonly SearchRecord[], scores: ReadonlyMap<number, number>): readonly SearchRecord[] {
  return [...scores]
    .toSorted(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
    .slice(0, mostResults)
    .flatMap(([position]) => records[position] ?? []);
}

function findRanges(shown: string, hits: readonly ReadonlyMap<string, Hit>[]): readonly Span[] {
  return splitWords(shown).flatMap(({ word, start, end }): Span[] => {
    const hit = hits.map((words) => words.get(word)).find((found) => found !== undefined);
    return hit === undefined
      ? []
      : [{ start, end: hit.length === undefined ? end : Math.min(end, start + hit.length) }];
  });
}
