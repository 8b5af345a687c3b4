// The popup's search: fuse.js finds words of the vocabulary in spite of typos, a plain index leads from words to records.
// So its cost grows with the number of distinct words and hardly with the number of statements.
import Fuse from 'fuse.js';
import { createConceptFinder } from '../concepts.ts';
import type { CardIndex } from '../model.ts';
import { listLikely } from './likely-words.ts';
import { createSearchIndexBuilder } from './search-index.ts';
import type { SearchIndex, SearchTarget } from './search-index.ts';
import { countFound, hasStatement, raise, rank, scoreAll } from './search-scoring.ts';
import type { Scores } from './search-scoring.ts';
import { splitWords } from './search-words.ts';
import { findHits, findRanges, typo } from './word-hits.ts';
import type { FindTypos, Hit } from './word-hits.ts';
import type { FindSubjects } from '../subject-finder.ts';
import type { Span } from '../../recognition/mention.ts';

/** `ranges`: what matched in the label, text or title; ascending; empty where it matched elsewhere (another script, a speaker). */
export type SearchResult = SearchTarget & { readonly ranges: readonly Span[] };

/** A name in any script leads to its person before any word of a statement does. */
const recognised = 5;

/** Of ten letters up to three may be wrong; more, and "zzzz" would find something. */
const typoThreshold = 0.3;

const findNobody: FindSubjects = () => [];

/** The best of what was found, best first; `total`: how much that is in all. */
export interface Found<Result> {
  readonly results: readonly Result[];
  readonly total: number;
}

export interface Search {
  /** Nothing for a blank query. */
  readonly find: (query: string) => Found<SearchResult>;
  /** Does a frame's worth of what a first query needs. @returns whether all of it is done */
  readonly prepare: () => boolean;
}

/** @param findSubjects the recogniser that runs on pages, for names in all languages; absent: labels and native names only */
export function createSearch(index: CardIndex, findSubjects: FindSubjects = findNobody): Search {
  const builder = createSearchIndexBuilder(index);
  const findConcepts = createConceptFinder(index.concepts);

  const find: Search['find'] = (query) => {
    const typed = [...new Set(splitWords(query).map(({ word }) => word))];
    if (typed.length === 0) return { results: [], total: 0 };
    const words = builder.finish();
    const hits = typed.map((word) => findHits(words.vocabulary, word, findTypos));
    const scores = scoreAll(words, hits);
    raiseMeant(scores, words, query);
    const results = rank(words.records, scores).map(({ target, shown }) => ({
      ...target,
      ranges: findRanges(shown, hits),
    }));
    return { results, total: countFound(scores) };
  };

  /** Whom the query names in any language; and, where its words find no statement, the statements about them or about its concepts. */
  function raiseMeant(scores: Scores, words: SearchIndex, query: string): void {
    const subjects = [...new Set([query, capitaliseWords(query)].flatMap((text) => findSubjects(text, {})))];
    const concepts = findConcepts(query);
    if (!hasStatement(scores, words)) {
      raise(scores, [...new Set([...subjects, ...concepts].flatMap(words.listAbout))], typo);
    }
    raise(
      scores,
      subjects.flatMap((id) => words.recordOf(id) ?? []),
      recognised,
    );
  }

  const prepare = (): boolean => {
    if (!builder.build()) return false;
    // Any letter: it also readies what knows the names.
    find('x');
    return true;
  };
  return { find, prepare };
}

/** Names are recognised by their capitals; few readers type any. */
function capitaliseWords(query: string): string {
  return query.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

const findTypos: FindTypos = (vocabulary, typed) => {
  const likely = listLikely(vocabulary, typed, Math.floor(typed.length * typoThreshold));
  const fuse = new Fuse(likely, { includeScore: true, threshold: typoThreshold, distance: 8 });
  return new Map(
    fuse.search(typed).map(({ item, score = 1 }): [string, Hit] => [item, { quality: typo * (1 - score) }]),
  );
};
