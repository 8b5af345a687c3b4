// A row of tabs after the WAI-ARIA pattern: one stop for the Tab key, arrow keys between them, what is reached is shown.
import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { useWords } from '../words.ts';

export const tabs = ['page', 'people', 'treaties', 'timeline', 'sources'] as const;
export type Tab = (typeof tabs)[number];

export interface TabsProps {
  /** `null`: search results are shown instead of any tab. */
  readonly selected: Tab | null;
  /** Those that are shown: "On this page" makes no sense where there is no page. */
  readonly shown: readonly Tab[];
  /** Id of the panel that the tabs change. */
  readonly panelId: string;
  readonly onSelect: (tab: Tab) => void;
}

export function Tabs({ selected, shown, panelId, onSelect }: TabsProps): JSX.Element {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const reachable = selected ?? shown[0];

  const handleKey = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const next = findNext(event.key, shown.indexOf(reachable ?? 'people'), shown.length, words.direction);
    const tab = next === null ? undefined : shown[next];
    if (next === null || tab === undefined) return;
    event.preventDefault();
    onSelect(tab);
    const button = list.current?.children[next];
    if (button instanceof HTMLElement) button.focus();
  };

  return (
    // Where the tabs overflow, Firefox would make the row itself a stop of the Tab key.
    <div class="tabs" role="tablist" tabIndex={-1} aria-label={words.popup.tablist} ref={list} onKeyDown={handleKey}>
      {shown.map((tab) => (
        <button
          type="button"
          role="tab"
          id={`${panelId}-${tab}`}
          aria-controls={panelId}
          aria-selected={tab === selected}
          tabIndex={tab === reachable ? 0 : -1}
          onClick={() => onSelect(tab)}
        >
          {words.popup.tabs[tab]}
        </button>
      ))}
    </div>
  );
}

/** @returns index of the tab that a key leads to, `null` for keys that mean nothing here */
function findNext(key: string, current: number, count: number, direction: 'ltr' | 'rtl'): number | null {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (current + 1) % count;
  if (key === backward) return (current - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
