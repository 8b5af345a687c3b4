// Where Sidelight is on: the rules a reader made for hosts, which of them is in force, and what the switch changes.
// Pure; platform/ reads and writes what is decided here. Hosts are `location.hostname` as the URL parser gives it.
import type { Settings } from './settings.ts';

export type SiteValue = 'on' | 'off';

/** Rules by host. A Map, since hosts such as `__proto__` and `constructor` are legal. */
export type SiteRules = ReadonlyMap<string, SiteValue>;

/** What holds on a host, and why. */
export type SiteDecision =
  | { readonly state: SiteValue; readonly because: 'rule'; readonly host: string }
  | { readonly state: SiteValue; readonly because: 'setting' };

/** What is to be done to storage: keys to remove, records to write. No key stands in both. */
export interface RuleChange {
  readonly remove: readonly string[];
  readonly write: Readonly<Record<string, SiteValue>>;
}

const prefix = 'site:';

export function buildRuleKey(host: string): string {
  return prefix + host;
}

/**
 * The hosts whose rules can hold on `host`: itself and its parents, longest first. An IP address has no parents.
 * @param host the empty string (a page without a host) has none at all
 */
export function listRuleHosts(host: string): readonly string[] {
  if (isAddress(host)) return [host];
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.')).filter((name) => name !== '');
}

/** Storage keys that matter for a host, the strongest first. */
export function listRuleKeys(host: string): readonly string[] {
  return listRuleHosts(host).map(buildRuleKey);
}

/** Picks the rules out of stored records; whatever is no rule, or says neither `on` nor `off`, is passed over. */
export function parseSiteRules(stored: Readonly<Record<string, unknown>>): SiteRules {
  return new Map(
    Object.entries(stored).flatMap(([key, value]) =>
      isRuleKey(key) && isSiteValue(value) ? [[key.slice(prefix.length), value] as const] : [],
    ),
  );
}

/** A key under which a rule lies, whatever its value. */
function isRuleKey(key: string): boolean {
  return key.startsWith(prefix) && key.length > prefix.length;
}

/** The longest rule for the host or one of its parents wins, else the setting. */
export function decideSite(host: string, rules: SiteRules, settings: Pick<Settings, 'sites'>): SiteDecision {
  for (const candidate of listRuleHosts(host)) {
    const state = rules.get(candidate);
    if (state !== undefined) return { state, because: 'rule', host: candidate };
  }
  return { state: settings.sites, because: 'setting' };
}

export function isSiteValue(value: unknown): value is SiteValue {
  return value === 'on' || value === 'off';
}

/** The URL parser leaves no other host that ends in a digit label, and none but IPv6 in brackets. */
function isAddress(host: string): boolean {
  return host.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(host);
}
