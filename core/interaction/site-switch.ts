// What a use of the site's switch does to the rules: it changes the rule in force, and writes as little as will do.
import {
  buildRuleKey,
  decideSite,
  listRuleHosts,
  type RuleChange,
  type SiteRules,
  type SiteValue,
} from './site-rules.ts';
import type { Settings } from './settings.ts';

export interface SwitchUse {
  /** Host of the top page. */
  readonly host: string;
  /** Its registrable domain; `null` where it has none. See site.ts. */
  readonly site: string | null;
  readonly wanted: SiteValue;
  /** `host`: "only this host", which leaves the rest of the site as it is. */
  readonly reach: 'site' | 'host';
}

/**
 * Removes the rule in force if it says the opposite, and any such rule of the same site that comes to light by that; writes one
 * for the site only if that does not suffice. "Only this host" writes the longer rule.
 * After it `decideSite` gives `wanted`; where it gave that before, nothing changes but for a rule of this host alone.
 */
export function buildSwitchChange(use: SwitchUse, rules: SiteRules, settings: Pick<Settings, 'sites'>): RuleChange {
  // A page without a host (about:blank) can have no rule.
  if (use.host === '') return { remove: [], write: {} };
  if (use.reach === 'host') return buildHostChange(use, rules);
  const site = findSwitchedHost(use);
  const left = new Map(rules);
  const remove: string[] = [];
  let decision = decideSite(use.host, left, settings);
  while (decision.state !== use.wanted && decision.because === 'rule') {
    // A rule above the site is somebody else's too: only the one the reader saw in force is touched.
    if (remove.length > 0 && decision.host.length < site.length) break;
    left.delete(decision.host);
    remove.push(buildRuleKey(decision.host));
    decision = decideSite(use.host, left, settings);
  }
  if (decision.state === use.wanted) return { remove, write: {} };
  const key = buildRuleKey(site);
  return { remove: remove.filter((removed) => removed !== key), write: { [key]: use.wanted } };
}

/** What the switch writes for: the registrable domain, or the host where that is none of its parents. */
export function findSwitchedHost({ host, site }: Pick<SwitchUse, 'host' | 'site'>): string {
  // A trailing dot stays in location.hostname; a rule without it would never hold there.
  return site !== null && listRuleHosts(host).includes(site) ? site : host;
}

function buildHostChange({ host, wanted }: SwitchUse, rules: SiteRules): RuleChange {
  return rules.get(host) === wanted
    ? { remove: [], write: {} }
    : { remove: [], write: { [buildRuleKey(host)]: wanted } };
}
