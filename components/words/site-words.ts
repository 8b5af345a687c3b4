// Words of the popup's first part: this site's switch, and what to do where there is none.
import type { Catalogue } from './catalogue.ts';

/** A heading and the sentence under it. */
export interface Notice {
  readonly heading: string;
  readonly sentence: string;
}

export interface SiteWords {
  /** "On for bbc.co.uk" */
  readonly on: (site: string) => string;
  readonly off: (site: string) => string;
  /** Name of the switch: "Sidelight on bbc.co.uk". */
  readonly switch: (site: string) => string;
  readonly everywhere: string;
  readonly nowhere: string;
  /** "Set by you for bbc.co.uk and all hosts under it" */
  readonly rule: (host: string) => string;
  /** The switch holds for this tab alone, and nothing is stored. */
  readonly privateWindow: string;
  /** Name of the small menu. */
  readonly reach: string;
  /** "Off only on news.bbc.co.uk" */
  readonly offOnly: (host: string) => string;
  readonly onOnly: (host: string) => string;
  readonly leftAlone: { readonly heading: string; readonly sentence: (contentType: string) => string };
  readonly noAccess: Notice;
  readonly giveAccess: string;
  readonly olderPage: Notice;
  readonly silent: Notice;
  readonly reload: string;
  readonly unreadable: Notice;
  readonly askAgain: string;
  readonly lookAround: string;
  readonly noPage: Notice;
  readonly notSaved: string;
  readonly options: string;
}

export function readSiteWords({ text, fill }: Catalogue): SiteWords {
  const notice = (key: string): Notice => ({ heading: text(`${key}Heading`), sentence: text(`${key}Sentence`) });
  return {
    on: fill('siteOn'),
    off: fill('siteOff'),
    switch: fill('siteSwitch'),
    everywhere: text('siteEverywhere'),
    nowhere: text('siteNowhere'),
    rule: fill('siteRule'),
    privateWindow: text('sitePrivateWindow'),
    reach: text('siteReach'),
    offOnly: fill('siteOffOnly'),
    onOnly: fill('siteOnOnly'),
    leftAlone: { heading: text('siteLeftAloneHeading'), sentence: fill('siteLeftAloneSentence') },
    noAccess: notice('siteNoAccess'),
    giveAccess: text('siteGiveAccess'),
    olderPage: notice('siteOlderPage'),
    silent: notice('siteSilent'),
    reload: text('siteReload'),
    unreadable: notice('siteUnreadable'),
    askAgain: text('siteAskAgain'),
    lookAround: text('siteLookAround'),
    noPage: notice('siteNoPage'),
    notSaved: text('siteNotSaved'),
    options: text('siteOptions'),
  };
}
