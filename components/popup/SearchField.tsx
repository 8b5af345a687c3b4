// The search field: an editable combobox after the WAI-ARIA pattern. The focus stays in it; the arrow keys move along the results.
import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useWords } from '../words.ts';

export interface SearchFieldProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Id of the list of results. */
  readonly listId: string;
  /** Id of the result that is pointed at, where results are shown. */
  readonly activeId?: string | undefined;
  readonly isOpen: boolean;
  /** Arrow keys, Home and End: `null` for keys that mean nothing here. */
  readonly onMove: (move: 'next' | 'previous') => void;
  readonly onEnter: () => void;
}

export function SearchField(props: SearchFieldProps): JSX.Element {
  const { query, onQuery, listId, activeId, isOpen, onMove, onEnter } = props;
  const words = useWords().popup;
  const field = useRef<HTMLInputElement>(null);
  // The attribute does nothing for a document that scripts fill.
  useEffect(() => field.current?.focus(), []);

  // The button goes with what was typed.
  const clear = (): void => {
    onQuery('');
    field.current?.focus();
  };
  const handleKey = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    const act = findAction(event.key, { onMove, onEnter, clear: () => onQuery('') });
    // An empty field leaves Escape to the browser, which closes the popup.
    if (act === null || query === '' || event.isComposing) return;
    event.preventDefault();
    act();
  };

  return (
    <div class="search">
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        inputMode="search"
        autocomplete="off"
        spellcheck={false}
        // An empty field would count as left to right.
        dir={query === '' ? undefined : 'auto'}
        role="combobox"
        aria-label={words.search}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={activeId}
        placeholder={words.search}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={handleKey}
      />
      {query !== '' && (
        <button type="button" class="tool" title={words.clear} aria-label={words.clear} onClick={clear}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

interface Actions extends Pick<SearchFieldProps, 'onMove' | 'onEnter'> {
  readonly clear: () => void;
}

function findAction(key: string, { onMove, onEnter, clear }: Actions): (() => void) | null {
  switch (key) {
    case 'ArrowDown':
      return () => onMove('next');
    case 'ArrowUp':
      return () => onMove('previous');
    case 'Enter':
      return onEnter;
    case 'Escape':
      return clear;
    default:
      return null;
  }
}
