// Results of a search: subjects, statements with their cautions, articles. Options of the search field, which keeps the focus.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Caution } from '../../core/knowledge/model.ts';
import { Icon } from '../Icon.tsx';
import { Monogram } from '../Monogram.tsx';
import type { Place } from '../place.ts';
import { PublishedDate } from '../statement/PublishedDate.tsx';
import { English, WithEnglish } from '../WithEnglish.tsx';
import { useWords } from '../words.ts';
import { Blank } from './Blank.tsx';
import { Highlighted } from './Highlighted.tsx';
import { findResultPlace, type FoundRecord } from './search-result.ts';
import { SubjectText } from './SubjectRow.tsx';

export interface SearchResultsProps {
  readonly query: string;
  /** The best of what was found. */
  readonly results: readonly FoundRecord[];
  /** How many were found in all. */
  readonly total: number;
  /** Index of the result that is pointed at. */
  readonly active: number;
  readonly listId: string;
  readonly onPlace: (place: Place) => void;
}

export const buildOptionId = (listId: string, place: number): string => `${listId}-${place}`;

export function SearchResults({ query, results, total, active, listId, onPlace }: SearchResultsProps): JSX.Element {
  const words = useWords().popup;
  if (results.length === 0) return <Blank heading={words.noResults(query)} hint={words.noResultsHint} />;
  return (
    <>
      <p class="result-count">{words.results(total)}</p>
      <div class="rows" role="listbox" id={listId} aria-label={words.search}>
        {results.map((result, place) => (
          <Option id={buildOptionId(listId, place)} result={result} isActive={place === active} onPlace={onPlace} />
        ))}
      </div>
      {results.length < total && <p class="result-count">{words.moreResults(total - results.length)}</p>}
    </>
  );
}

interface OptionProps {
  readonly id: string;
  readonly result: FoundRecord;
  readonly isActive: boolean;
  readonly onPlace: (place: Place) => void;
}

function Option({ id, result, isActive, onPlace }: OptionProps): JSX.Element {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <div
      ref={option}
      id={id}
      class="row result"
      role="option"
      aria-selected={isActive}
      data-result={result.kind}
      onClick={() => onPlace(findResultPlace(result))}
    >
      <OptionContent result={result} />
    </div>
  );
}

function OptionContent({ result }: Pick<OptionProps, 'result'>): JSX.Element {
  switch (result.kind) {
    case 'subject':
      return (
        <>
          <Monogram subject={result.head} />
          <SubjectText head={result.head} label={<Highlighted text={result.head.label} ranges={result.ranges} />} />
        </>
      );
    case 'statement':
      return <StatementContent {...result} />;
    case 'article':
      return <ArticleContent {...result} />;
  }
}

function StatementContent({ statement, ranges }: Extract<FoundRecord, { readonly kind: 'statement' }>): JSX.Element {
  const words = useWords();
  return (
    <span class="row-text">
      <span class="row-said" lang="en" dir="ltr">
        <Highlighted text={statement.text} ranges={ranges} />
      </span>
      <span class="row-detail">
        <WithEnglish say={words.popup.statementBy} parts={[statement.publisher]} /> ·{' '}
        <PublishedDate published={statement.published} />
      </span>
      {statement.cautions.filter(isOwn).map((caution) => (
        <PlainCaution caution={caution} />
      ))}
    </span>
  );
}

/** That its article bears no date stands in the line above. */
const isOwn = ({ kind }: Caution): boolean => kind !== 'undated';

/** Without links: an option of a listbox holds none. */
function PlainCaution({ caution: { kind, sentence } }: { readonly caution: Caution }): JSX.Element {
  const words = useWords().statement;
  return (
    <span class="caution">
      <Icon name={kind} />
      <span>
        <b>{words.caution[kind]}</b>{' '}
        <span lang="en" dir="ltr">
          {sentence}
        </span>
      </span>
    </span>
  );
}

function ArticleContent({
  article,
  publisher,
  ranges,
}: Extract<FoundRecord, { readonly kind: 'article' }>): JSX.Element {
  const words = useWords();
  return (
    <span class="row-text">
      <span class="row-name" lang="en" dir="ltr">
        <Highlighted text={article.title} ranges={ranges} />
      </span>
      <span class="row-detail">
        {words.popup.article} · <English>{publisher}</English> · <PublishedDate published={article.published} />
      </span>
    </span>
  );
}
