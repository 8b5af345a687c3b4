// What is typed, what it finds and which result is pointed at; props for the field and for the list of results.
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { Place } from '../place.ts';
import type { Library } from './library.ts';
import { findResultPlace } from './search-result.ts';
import type { SearchFieldProps } from './SearchField.tsx';
import { buildOptionId, type SearchResultsProps } from './SearchResults.tsx';

export interface Search {
  readonly isOpen: boolean;
  readonly field: SearchFieldProps;
  readonly results: SearchResultsProps;
  /** Leaves the search for a place. */
  readonly goTo: (place: Place) => void;
}

/** A popup is typed into half a second after it opened, at the earliest. */
const longestIdleMs = 400;

const nothing = { results: [], total: 0 };

/** After what is shown first has been painted, and before anybody has found the first letter. @returns stops it */
function prepareWhenIdle({ prepareSearch }: Library): () => void {
  const work = (deadline: IdleDeadline): void => {
    while (!prepareSearch()) if (deadline.timeRemaining() === 0) return ask();
    return undefined;
  };
  const ask = (): void => {
    idle = requestIdleCallback(work, { timeout: longestIdleMs });
  };
  let idle = 0;
  ask();
  return () => cancelIdleCallback(idle);
}

export function useSearch(library: Library | null, onPlace: (place: Place) => void): Search {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const listId = useId();
  const isOpen = query.trim() !== '';
  const { results, total } = useMemo(
    () => (isOpen && library !== null ? library.search(query) : nothing),
    [library, query, isOpen],
  );

  useEffect(() => (library === null ? undefined : prepareWhenIdle(library)), [library]);

  const change = (typed: string): void => {
    setQuery(typed);
    setActive(0);
  };
  const goTo = (place: Place): void => {
    change('');
    onPlace(place);
  };
  const move = (by: 'next' | 'previous'): void =>
    setActive((current) => (current + (by === 'next' ? 1 : -1) + results.length) % Math.max(1, results.length));
  const enter = (): void => {
    const result = results[active];
    if (result !== undefined) goTo(findResultPlace(result));
  };

  const hasResults = isOpen && results.length > 0;
  return {
    isOpen,
    goTo,
    results: { query, results, total, active, listId, onPlace: goTo },
    field: {
      query,
      onQuery: change,
      listId,
      activeId: hasResults ? buildOptionId(listId, active) : undefined,
      isOpen: hasResults,
      onMove: move,
      onEnter: enter,
    },
  };
}
