// From a record back to the list it stands in.
import type { JSX } from 'preact';
import { Icon } from '../Icon.tsx';
import type { Place } from '../place.ts';
import { useWords } from '../words.ts';
import type { Tab } from './Tabs.tsx';

export interface BackButtonProps {
  readonly to: Tab;
  readonly onPlace: (place: Place) => void;
}

export function BackButton({ to, onPlace }: BackButtonProps): JSX.Element {
  const words = useWords().popup;
  return (
    <button type="button" class="back" onClick={() => onPlace({ kind: to })}>
      <Icon name="back" />
      <span class="unseen">{words.back}: </span>
      {words.tabs[to]}
    </button>
  );
}
