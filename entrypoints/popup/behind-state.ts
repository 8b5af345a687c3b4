// From what the page behind says and what the reader has chosen to the states that Popup shows. Pure.
import type { PageState, RuleInForce, SiteState } from '../../components/popup/popup-state.ts';
import { findSite } from '../../core/interaction/site.ts';
import { decideSite, type SiteDecision, type SiteRules, type SiteValue } from '../../core/interaction/site-rules.ts';
import { findSwitchedHost } from '../../core/interaction/site-switch.ts';
import type { Settings } from '../../core/interaction/settings.ts';
import type { PageBehind } from '../../platform/page-behind.ts';
import type { KnownTab } from '../../platform/tab-events.ts';

/** Everything known about the page behind the popup; parts of it come at different times. */
export interface Behind {
  /** `none`: opened in a tab, there is no page behind. `null`: has not answered yet. */
  readonly page: PageBehind | 'none' | null;
  /** `null`: not read yet. */
  readonly choices: { readonly settings: Pick<Settings, 'sites'>; readonly rules: SiteRules } | 'unreadable' | null;
  /** `null`: not known yet. */
  readonly tab: KnownTab | null;
  /** The switch of this tab in a private window; `null`: not used, the rules hold. */
  readonly tabRule: SiteValue | null;
}

export function buildSiteState({ page, choices, tab, tabRule }: Behind): SiteState {
  if (page === 'none') return { kind: 'no-page' };
  if (page === null || choices === null) return { kind: 'asking' };
  // Without a tab there is nothing that could be reloaded.
  if (page.kind === 'silent' && tab === null) return { kind: 'no-page' };
  if (page.kind !== 'answers') return { kind: page.kind };
  if (page.top.phase === 'left-alone') return { kind: 'left-alone', contentType: page.top.contentType };
  if (choices === 'unreadable') return { kind: 'unreadable' };
  const { host } = page.top;
  // Firefox runs content scripts in tabs that are blank: nothing to read, and no host to make a rule for.
  if (host === '') return { kind: 'silent' };
  // What is stored counts, not what the page said a moment ago: it follows.
  const decision = decideSite(host, choices.rules, choices.settings);
  return {
    kind: tabRule ?? decision.state,
    host,
    site: findSwitchedHost({ host, site: findSite(host) }),
    rule: tabRule === null ? buildRuleInForce(decision) : { kind: 'this-tab' },
    memory: tab?.isPrivate === true ? 'this-tab' : 'kept',
  };
}

/** Mentions of all frames that are on, those of the top page first. */
export function buildPageState({ page }: Pick<Behind, 'page'>): PageState {
  if (page === null) return { kind: 'asking' };
  if (page === 'none' || page.kind !== 'answers' || page.top.phase !== 'on') return { kind: 'no-answer' };
  const mentions = page.frames.flatMap(({ frame, report }) =>
    report.phase === 'on' ? report.mentions.map((mention) => ({ ...mention, frame })) : [],
  );
  return { kind: 'answered', mentions, title: page.top.title };
}

function buildRuleInForce(decision: SiteDecision): RuleInForce {
  if (decision.because === 'rule') return { kind: 'rule', host: decision.host };
  return { kind: decision.state === 'on' ? 'everywhere' : 'nowhere' };
}
