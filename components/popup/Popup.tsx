// The toolbar popup, and the same in a tab as Sidelight's full page: this site's switch, what is on this page, browse, search.
import type { JSX } from 'preact';
import type { CardIndex, IsoDate } from '../../core/knowledge/model.ts';
import type { Place } from '../place.ts';
import type { FoundMention, PageState, SiteState, SwitchReach } from './popup-state.ts';

export interface PopupProps {
  /** `popup`: 380 px wide. `tab`: the full page, wider. */
  readonly layout: 'popup' | 'tab';
  readonly site: SiteState;
  readonly page: PageState;
  /** data/cards.json. */
  readonly index: CardIndex;
  readonly today: IsoDate;
  /** Where the reader is; the entrypoint keeps it (in location.hash, so that back and forward work). */
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  /** The switch was used: what shall hold, and how far. */
  readonly onSwitch: (value: 'on' | 'off', reach: SwitchReach) => void;
  /** The reader wants to give access to this site; call `permissions.request` at once, inside the click. */
  readonly onAskAccess: () => void;
  readonly onReload: () => void;
  /** Scroll the page to a mention and open its card. @returns whether it was still there */
  readonly onGo: (mention: FoundMention) => Promise<boolean>;
  readonly onOpenOptions: () => void;
  /** "Not this one": stop this form for this subject on this host. Absent: not offered. */
  readonly onNotThis?: (mention: FoundMention) => void;
  /** A write to storage failed; said in one line above everything. */
  readonly problem?: 'not-saved';
}

export function Popup({ site }: PopupProps): JSX.Element {
  return <main data-state={site.kind} />;
}
