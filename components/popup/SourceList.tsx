// The articles that the index is made from: who published each, when, and how much in it is doubtful.
import type { JSX } from 'preact';
import type { Place } from '../place.ts';
import { PublishedDate } from '../statement/PublishedDate.tsx';
import { English } from '../WithEnglish.tsx';
import { useWords } from '../words.ts';
import { countDoubtful, type SourceView } from './source-view.ts';

export interface SourceListProps {
  readonly sources: readonly SourceView[];
  readonly onPlace: (place: Place) => void;
}

export function SourceList({ sources, onPlace }: SourceListProps): JSX.Element {
  return (
    <ul class="rows">
      {sources.map((source) => (
        <li key={source.article.id}>
          <button
            type="button"
            class="row source"
            onClick={() => onPlace({ kind: 'source', article: source.article.id })}
          >
            <SourceText source={source} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function SourceText({ source }: { readonly source: SourceView }): JSX.Element {
  const { popup } = useWords();
  const doubtful = countDoubtful(source);
  return (
    <span class="row-text">
      <span class="row-name" lang="en" dir="ltr">
        {source.article.title}
      </span>
      <span class="row-detail">
        <English>{source.publisher}</English> · <PublishedDate published={source.article.published} />
      </span>
      <span class="row-detail">
        {popup.statements(source.statements.length)}
        {doubtful > 0 && (
          <>
            {' · '}
            <span class="doubt">{popup.doubtful(doubtful)}</span>
          </>
        )}
      </span>
    </span>
  );
}
