// Words of the popup below the switch: tabs, lists, search, sources.
import type { Catalogue } from './catalogue.ts';

export interface PopupWords {
  readonly tabs: Readonly<Record<'page' | 'people' | 'treaties' | 'timeline' | 'sources', string>>;
  readonly tablist: string;
  readonly back: string;
  readonly search: string;
  readonly clear: string;
  readonly results: (count: number) => string;
  /** "84 more: type on to narrow them down." */
  readonly moreResults: (count: number) => string;
  readonly noResults: (query: string) => string;
  readonly noResultsHint: string;
  readonly statementBy: (publisher: string) => string;
  readonly article: string;
  readonly mentions: (count: number) => string;
  readonly gone: string;
  /** Headings over what the page names most, and over the rest. */
  readonly about: string;
  readonly also: string;
  readonly copy: (mention: string) => string;
  readonly copied: (mention: string) => string;
  readonly notCopied: string;
  readonly off: string;
  readonly offHint: string;
  readonly notThis: (form: string) => string;
  readonly showAll: (count: number) => string;
  readonly nothingFound: string;
  readonly nothingFoundHint: (subjects: number) => string;
  readonly notRead: string;
  readonly notReadHint: string;
  readonly together: string;
  readonly togetherCount: (count: number) => string;
  readonly statements: (count: number) => string;
  readonly doubtful: (count: number) => string;
  readonly nothingDoubtful: string;
  readonly doubtfulHeading: string;
  readonly allStatements: string;
  readonly inferredFrom: (reason: string) => string;
  readonly unknownBecause: (reason: string) => string;
  readonly stated: string;
  readonly updated: (date: string) => string;
  readonly readArticle: string;
  readonly notInIndex: string;
  readonly ties: string;
  readonly tiesCaption: string;
}

export function readPopupWords({ text, fill, count }: Catalogue): PopupWords {
  return {
    tabs: {
      page: text('tabPage'),
      people: text('tabPeople'),
      treaties: text('tabTreaties'),
      timeline: text('tabTimeline'),
      sources: text('tabSources'),
    },
    tablist: text('popupTablist'),
    back: text('popupBack'),
    search: text('searchField'),
    clear: text('searchClear'),
    results: count('searchResults'),
    moreResults: count('searchMore'),
    noResults: fill('searchNothing'),
    noResultsHint: text('searchNothingHint'),
    statementBy: fill('searchStatementBy'),
    article: text('searchArticle'),
    mentions: count('pageMentions'),
    gone: text('pageGone'),
    about: text('pageAbout'),
    also: text('pageAlso'),
    copy: fill('pageCopy'),
    copied: fill('pageCopied'),
    notCopied: text('pageNotCopied'),
    off: text('pageOff'),
    offHint: text('pageOffHint'),
    notThis: fill('pageNotThis'),
    showAll: count('pageShowAll'),
    nothingFound: text('pageNothingFound'),
    nothingFoundHint: count('pageNothingFoundHint'),
    notRead: text('pageNotRead'),
    notReadHint: text('pageNotReadHint'),
    together: text('subjectTogether'),
    togetherCount: count('subjectTogetherCount'),
    statements: count('sourceStatements'),
    doubtful: count('sourceDoubtful'),
    nothingDoubtful: text('sourceNothingDoubtful'),
    doubtfulHeading: text('sourceDoubtfulHeading'),
    allStatements: text('sourceAllStatements'),
    inferredFrom: fill('sourceInferredFrom'),
    unknownBecause: fill('sourceUnknownBecause'),
    stated: text('sourceStated'),
    updated: fill('sourceUpdated'),
    readArticle: text('sourceReadArticle'),
    notInIndex: text('popupNotInIndex'),
    ties: text('tiesHeading'),
    tiesCaption: text('tiesCaption'),
  };
}
