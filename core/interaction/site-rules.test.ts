import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestHost, ruleCases } from './site-rules.cases.ts';
import { buildRuleKey, decideSite, listRuleHosts, listRuleKeys, parseSiteRules } from './site-rules.ts';

/** Records as storage gives them back: own properties, whatever their names. */
const store = (rules: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(rules).map(([host, value]) => [buildRuleKey(host), value]));

describe('decideSite', () => {
  it.each(ruleCases)('$host under $rules, else $sites', ({ host, rules, sites, decision }) => {
    expect(decideSite(host, parseSiteRules(store(rules)), { sites })).toEqual(decision);
  });

  it('finds in the keys of the host alone what it finds in all rules', () => {
    for (const { host, rules, sites, decision } of ruleCases) {
      const stored = Object.entries(store(rules)).filter(([key]) => listRuleKeys(host).includes(key));
      expect(decideSite(host, parseSiteRules(Object.fromEntries(stored)), { sites })).toEqual(decision);
    }
  });
});

describe('listRuleHosts', () => {
  it('goes from the host to its last label', () => {
    expect(listRuleHosts('news.bbc.co.uk')).toEqual(['news.bbc.co.uk', 'bbc.co.uk', 'co.uk', 'uk']);
  });

  it('takes a host of 253 characters', () => {
    expect(longestHost).toHaveLength(253);
    expect(listRuleHosts(longestHost)).toHaveLength(5);
  });
});

describe('parseSiteRules', () => {
  it('passes over what is no rule', () => {
    const stored = {
      'site:': 'on',
      'site:a.example': 'ON',
      'site:b.example': 'on',
      'not:c.example': 'on',
      settings: {},
    };
    expect([...parseSiteRules(stored)]).toEqual([['b.example', 'on']]);
  });

  it('takes 5,000 corrupt stores without throwing, and gives nothing but on and off', () => {
    const key = fc.oneof(fc.string(), fc.string().map(buildRuleKey), fc.constantFrom('__proto__', 'site:__proto__'));
    fc.assert(
      fc.property(
        fc.dictionary(key, fc.oneof(fc.anything(), fc.constantFrom('on', 'off'))),
        fc.string(),
        (stored, host) => {
          const rules = parseSiteRules(stored);
          expect(new Set([...rules.values(), 'on', 'off']).size).toBe(2);
          expect(['on', 'off']).toContain(decideSite(host, rules, { sites: 'on' }).state);
        },
      ),
      { numRuns: 5000 },
    );
  });
});
