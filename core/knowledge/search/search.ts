// The popup's search: fuse.js finds words of the vocabulary in spite of typos, a plain index leads from words to records.
// So its cost grows with the number of distinct words and hardly with the number of statements.
import Fuse from 'fuse.js';
import { createConceptFinder } from '../concepts.ts';
import type { CardIndex } from '../model.ts';
import { buildSearchIndex } from './search-index.ts';
import type { SearchTarget } from './search-index.ts';
import { hasStatement, raise, rank, scoreAll } from './search-scoring.ts';
import { splitWords } from './search-words.ts';
import { findBeginnings, findRanges, findSwaps, typo } from './word-hits.ts';
import type { Hit } from './word-hits.ts';
import type { FindSubjects } from '../subject-finder.ts';
import type { Span } from '../../recognition/mention.ts';

/** `ranges`: what matched in the label, text or title; ascending; empty where it matched elsewhere (another script, a speaker). */
export type SearchResult = SearchTarget & { readonly ranges: readonly Span[] };

/** A name in any script leads to its person before any word of a statement does. */
const recognised = 5;

/** Under four letters one wrong letter makes any word of any other. */
const shortestWithTypo = 4;
/** Of ten letters up to three may be wrong; more, and "zzzz" would find something. */
const typoThreshold = 0.3;
/** fuse.js also finds a pattern inside a longer word; a typo changes a word's length by two letters at most. */
const mostLettersMore = 2;

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
    if (near.size > 0 || typed.length < shortestWithTypo) return near;
    const swapped = findSwaps(words.recordsOf, typed);
    return swapped.size > 0 ? swapped : findTypos(fuse, typed);
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
    if (subjects.length === 0 && concepts.length === 0) return new Map();
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

/** Names are recognised by their capitals; few readers type any. */
function capitaliseWords(query: string): string {
  return query.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function findTypos(fuse: Fuse<string>, typed: string): ReadonlyMap<string, Hit> {
  return new Map(
    fuse
      .search(typed)
      .filter(({ item }) => Math.abs(item.length - typed.length) <= mostLettersMore)
      .map(({ item, score = 1 }): [string, Hit] => [item, { quality: typo * (1 - score) }]),
  );
}
