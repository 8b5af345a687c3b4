// Everything the popup can be in, as closed unions. The entrypoint finds out which one holds; the components only show it.
import type { ReportedMention } from '../../core/interaction/page-report.ts';

/** Why Sidelight is on or off where it is. */
export type RuleInForce =
  /** No rule speaks; `settings.sites` is `on`. */
  | { readonly kind: 'everywhere' }
  /** No rule speaks; `settings.sites` is `off`: only where the reader switches it on. */
  | { readonly kind: 'nowhere' }
  /** A rule that the reader made, for `host` and all hosts under it. */
  | { readonly kind: 'rule'; readonly host: string }
  /** A private window: the switch was used in this tab and holds until it is closed. */
  | { readonly kind: 'this-tab' };

/** A page whose script answers, and so has a switch. Hosts as `location.hostname` gives them. */
interface SwitchableSite {
  /** Host of the top page: `news.bbc.co.uk`. */
  readonly host: string;
  /** What the switch acts on: the registrable domain `bbc.co.uk`, or the host where there is none. */
  readonly site: string;
  readonly rule: RuleInForce;
  /** Whether a use of the switch is written down, or holds for this tab alone (private windows). */
  readonly memory: 'kept' | 'this-tab';
}

/** Sidelight and the page behind the popup. */
export type SiteState =
  /** Not known yet, for the first few milliseconds: the place is kept free, nothing is said. */
  | { readonly kind: 'asking' }
  | ({ readonly kind: 'on' } & SwitchableSite)
  | ({ readonly kind: 'off' } & SwitchableSite)
  /** A kind of document that Sidelight leaves alone: XML, SVG, an image, JSON. `contentType` as the document says. */
  | { readonly kind: 'left-alone'; readonly contentType: string }
  /** `permissions.contains` says no; a button asks for it. */
  | { readonly kind: 'no-access' }
  /** The tab was open before the extension came or was updated; a reload helps. */
  | { readonly kind: 'older-page' }
  /** What the reader has chosen cannot be read from storage, and pages are left alone. */
  | { readonly kind: 'unreadable' }
  /** Anything else that does not answer: the browser's own pages, stores, files, some viewers. */
  | { readonly kind: 'silent' }
  /** Opened in a tab of its own: there is no page behind it. */
  | { readonly kind: 'no-page' };

/** A mention, and the frame that answers for it. */
export interface FoundMention extends ReportedMention {
  /** Frame id as the tabs API has it; 0: the top page. */
  readonly frame: number;
}

/** What is on the page behind the popup. Empty `mentions`: Sidelight is on and found nothing. */
export type PageState =
  | { readonly kind: 'asking' }
  | {
      readonly kind: 'answered';
      readonly mentions: readonly FoundMention[];
      /** Of the top page, as it stands in its tab. */
      readonly title: string;
    }
  /** Nothing answers or Sidelight is off there; the head of the popup says why. */
  | { readonly kind: 'no-answer' };

/** How far a use of the switch reaches: the site with all hosts under it, or this host only. */
export type SwitchReach = 'site' | 'host';
