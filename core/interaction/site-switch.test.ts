import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRuleKey, decideSite, type RuleChange, type SiteRules } from './site-rules.ts';
import { switchCases } from './site-switch.cases.ts';
import { buildSwitchChange, type SwitchUse } from './site-switch.ts';

/** What storage does with a change: writes, then removes. */
function apply(rules: SiteRules, { remove, write }: RuleChange): Record<string, unknown> {
  const stored = [...rules].map(([host, value]) => [buildRuleKey(host), value] as const);
  const all = Object.fromEntries([...stored, ...Object.entries(write)]);
  return Object.fromEntries(Object.entries(all).filter(([key]) => !remove.includes(key)));
}

const toStore = (rules: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(rules).map(([host, value]) => [buildRuleKey(host), value]));

describe('buildSwitchChange', () => {
  it.each(switchCases)('$host → $wanted under $rules, else $sites', ({ rules, sites, after, ...row }) => {
    const use: SwitchUse = { reach: 'site', ...row };
    const before = new Map(Object.entries(rules));
    expect(apply(before, buildSwitchChange(use, before, { sites }))).toEqual(toStore(after));
  });

  const value = fc.constantFrom('on' as const, 'off' as const);
  const hosts = ['news.bbc.co.uk', 'bbc.co.uk', 'co.uk', 'uk', 'sport.bbc.co.uk'];
  const rules = fc.uniqueArray(fc.tuple(fc.constantFrom(...hosts), value), { selector: ([host]) => host });
  const reach = fc.constantFrom('site' as const, 'host' as const);

  it('always gives what the reader wants, and touches no host beside', () => {
    fc.assert(
      fc.property(rules, value, value, reach, (pairs, wanted, sites, reach) => {
        const before = new Map(pairs);
        const use: SwitchUse = { host: 'news.bbc.co.uk', site: 'bbc.co.uk', wanted, reach };
        const stored = apply(before, buildSwitchChange(use, before, { sites }));
        const after = new Map(
          Object.entries(stored).map(
            ([key, state]) => [key.slice('site:'.length), state === 'on' ? 'on' : 'off'] as const,
          ),
        );
        expect(decideSite(use.host, after, { sites }).state).toBe(wanted);
        expect(after.get('sport.bbc.co.uk')).toBe(before.get('sport.bbc.co.uk'));
      }),
    );
  });

  it('adds one rule at most, and removes none that was not there', () => {
    fc.assert(
      fc.property(rules, value, value, (pairs, wanted, sites) => {
        const use = { host: 'news.bbc.co.uk', site: 'bbc.co.uk', reach: 'site' } as const;
        const before = new Map(pairs);
        const change = buildSwitchChange({ ...use, wanted }, before, { sites });
        const grown = Object.keys(change.write).filter((key) => !before.has(key.slice('site:'.length)));
        expect(grown.length).toBeLessThanOrEqual(1);
        expect(change.remove.every((key) => before.has(key.slice('site:'.length)))).toBe(true);
      }),
    );
  });
});
