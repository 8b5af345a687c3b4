// What the switch writes and removes. `site` is the registrable domain of `host`, as site.ts finds it.
import type { SiteValue } from './site-rules.ts';
import type { SwitchUse } from './site-switch.ts';

export interface SwitchCase extends Omit<SwitchUse, 'reach'> {
  readonly reach?: 'host';
  readonly rules: Readonly<Record<string, SiteValue>>;
  readonly sites: SiteValue;
  /** Rules by host afterwards. */
  readonly after: Readonly<Record<string, SiteValue>>;
}

const bbc = { host: 'news.bbc.co.uk', site: 'bbc.co.uk' };

export const switchCases: readonly SwitchCase[] = [
  { ...bbc, wanted: 'off', rules: {}, sites: 'on', after: { 'bbc.co.uk': 'off' } },
  { ...bbc, wanted: 'on', rules: { 'bbc.co.uk': 'off' }, sites: 'on', after: {} },
  { ...bbc, wanted: 'on', rules: {}, sites: 'off', after: { 'bbc.co.uk': 'on' } },
  { ...bbc, wanted: 'off', rules: { 'bbc.co.uk': 'on' }, sites: 'off', after: {} },
  // Removing does not suffice: the setting says the opposite too.
  { ...bbc, wanted: 'off', rules: { 'bbc.co.uk': 'on' }, sites: 'on', after: { 'bbc.co.uk': 'off' } },
  { ...bbc, wanted: 'on', rules: { 'news.bbc.co.uk': 'off' }, sites: 'on', after: {} },
  // The rule of the host goes, and the one of the site that it covered.
  { ...bbc, wanted: 'on', rules: { 'news.bbc.co.uk': 'off', 'bbc.co.uk': 'off' }, sites: 'on', after: {} },
  {
    ...bbc,
    wanted: 'on',
    rules: { 'news.bbc.co.uk': 'off', 'bbc.co.uk': 'on' },
    sites: 'off',
    after: { 'bbc.co.uk': 'on' },
  },
  { ...bbc, wanted: 'off', rules: { 'news.bbc.co.uk': 'on' }, sites: 'on', after: { 'bbc.co.uk': 'off' } },
  // Hosts beside it keep theirs.
  {
    ...bbc,
    wanted: 'off',
    rules: { 'sport.bbc.co.uk': 'on' },
    sites: 'on',
    after: { 'sport.bbc.co.uk': 'on', 'bbc.co.uk': 'off' },
  },
  // The rule in force was made for a whole country: that one is changed, as the popup says.
  { ...bbc, wanted: 'on', rules: { uk: 'off' }, sites: 'on', after: {} },
  // But a country behind the site's own rule stays.
  {
    ...bbc,
    wanted: 'on',
    rules: { 'bbc.co.uk': 'off', uk: 'off' },
    sites: 'on',
    after: { uk: 'off', 'bbc.co.uk': 'on' },
  },
  // It holds already.
  { ...bbc, wanted: 'on', rules: {}, sites: 'on', after: {} },
  { ...bbc, wanted: 'off', rules: { 'bbc.co.uk': 'off' }, sites: 'on', after: { 'bbc.co.uk': 'off' } },
  // Hosts without a registrable domain.
  { host: 'localhost', site: null, wanted: 'off', rules: {}, sites: 'on', after: { localhost: 'off' } },
  { host: '127.0.0.1', site: null, wanted: 'off', rules: {}, sites: 'on', after: { '127.0.0.1': 'off' } },
  { host: '[::1]', site: null, wanted: 'on', rules: { '[::1]': 'off' }, sites: 'on', after: {} },
  { host: 'github.io', site: null, wanted: 'off', rules: {}, sites: 'on', after: { 'github.io': 'off' } },
  // A domain that is no parent of the host letter for letter would never hold there.
  { host: 'bbc.co.uk.', site: 'bbc.co.uk', wanted: 'off', rules: {}, sites: 'on', after: { 'bbc.co.uk.': 'off' } },
  // A page without a host has no rules.
  { host: '', site: null, wanted: 'off', rules: {}, sites: 'on', after: {} },
  // Only this host.
  { ...bbc, reach: 'host', wanted: 'off', rules: {}, sites: 'on', after: { 'news.bbc.co.uk': 'off' } },
  {
    ...bbc,
    reach: 'host',
    wanted: 'on',
    rules: { 'bbc.co.uk': 'off' },
    sites: 'on',
    after: { 'bbc.co.uk': 'off', 'news.bbc.co.uk': 'on' },
  },
  {
    ...bbc,
    reach: 'host',
    wanted: 'on',
    rules: { 'news.bbc.co.uk': 'off' },
    sites: 'on',
    after: { 'news.bbc.co.uk': 'on' },
  },
];
