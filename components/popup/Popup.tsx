// The toolbar popup, and the same in a tab as Sidelight's full page: this site's switch, what is on this page, browse, search.
import type { JSX, RefObject } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { CardIndex, IsoDate } from '../../core/knowledge/model.ts';
import type { Place } from '../place.ts';
import type { FindSubjects } from '../../core/knowledge/subject-finder.ts';
import { Icon } from '../Icon.tsx';
import { useKeptFocus } from '../use-kept-focus.ts';
import { useWords } from '../words.ts';
import { buildLibrary } from './library.ts';
import { findTab, Panel } from './Panel.tsx';
import { SearchField } from './SearchField.tsx';
import { SearchResults } from './SearchResults.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { Tabs, tabs } from './Tabs.tsx';
import { useDrawing } from './use-drawing.ts';
import { useSearch } from './use-search.ts';
import type { FoundMention, PageState, SiteState, SwitchReach } from './popup-state.ts';

export interface PopupProps {
  /** `popup`: 380 px wide. `tab`: the full page, wider. */
  readonly layout: 'popup' | 'tab';
  readonly site: SiteState;
  readonly page: PageState;
  /** data/cards.json; `null`: not read yet, for the first frame. */
  readonly index: CardIndex | null;
  readonly today: IsoDate;
  /** The recogniser that runs on pages: search then finds names in all its languages. Absent: labels and native names only. */
  readonly findSubjects?: FindSubjects;
  /** Where the reader is; the entrypoint keeps it (in location.hash, so that back and forward work). */
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  /** The switch was used: what shall hold, and how far. */
  readonly onSwitch: (value: 'on' | 'off', reach: SwitchReach) => void;
  /** The reader wants to give access to this site; call `permissions.request` at once, inside the click. */
  readonly onAskAccess: () => void;
  readonly onReload: () => void;
  /** What was chosen could not be read: try once more. */
  readonly onAskAgain: () => void;
  /** Scroll the page to a mention and open its card. @returns whether it was still there */
  readonly onGo: (mention: FoundMention) => Promise<boolean>;
  readonly onOpenOptions: () => void;
  /** "Not this one": stop this form for this subject on this host. Absent: not offered. */
  readonly onNotThis?: (mention: FoundMention) => void;
  /** Puts how a mention was matched on the clipboard, for a report. @returns whether the browser let it */
  readonly onCopy: (mention: FoundMention) => Promise<boolean>;
  /** A write to storage failed; said in one line above everything. */
  readonly problem?: 'not-saved';
}

export function Popup(props: PopupProps): JSX.Element {
  const { layout, site, page, index, today, findSubjects, place, onPlace, problem } = props;
  const words = useWords();
  const library = useMemo(
    () => (index === null ? null : buildLibrary(index, today, findSubjects)),
    [index, today, findSubjects],
  );
  const drawing = useDrawing(layout);
  const search = useSearch(library, onPlace);
  const panelId = useId();
  const panel = useRef<HTMLDivElement>(null);
  const main = useKeptFocus<HTMLElement>();
  useArrival(panel, place, search.isOpen);

  return (
    <main ref={main} class="surface popup" data-layout={layout} dir={words.direction} lang={words.locale}>
      {problem === 'not-saved' && (
        <p class="notice" role="alert">
          {words.site.notSaved}
        </p>
      )}
      <SiteSwitch {...props} />
      <div class="tool-row">
        <SearchField {...search.field} />
        <button
          type="button"
          class="tool"
          title={words.site.options}
          aria-label={words.site.options}
          onClick={props.onOpenOptions}
        >
          <Icon name="sliders" />
        </button>
      </div>
      <Tabs
        selected={search.isOpen ? null : findTab(place)}
        shown={site.kind === 'no-page' ? tabs.filter((tab) => tab !== 'page') : tabs}
        panelId={panelId}
        onSelect={(kind) => search.goTo({ kind })}
      />
      <div
        class="panel"
        role="tabpanel"
        id={panelId}
        tabIndex={0}
        aria-labelledby={search.isOpen ? undefined : `${panelId}-${findTab(place)}`}
        aria-label={search.isOpen ? words.popup.search : undefined}
        ref={panel}
      >
        {library !== null &&
          (search.isOpen ? (
            <SearchResults {...search.results} />
          ) : (
            <Panel {...props} page={page} isOff={site.kind === 'off'} library={library} drawing={drawing} />
          ))}
      </div>
    </main>
  );
}

/**
 * A new place is read from its top; a statement scrolls to itself afterwards. What led there may be gone and the focus with it: the place
 * itself has it then. Not at the start, when the search field takes it.
 */
function useArrival(panel: RefObject<HTMLElement | null>, place: Place, isSearching: boolean): void {
  const isThere = useRef(false);
  useLayoutEffect(() => {
    const { current } = panel;
    if (isThere.current && current !== null) {
      current.scrollTo(0, 0);
      if (document.activeElement === document.body) current.focus({ preventScroll: true });
    }
    isThere.current = true;
  }, [panel, place, isSearching]);
}
