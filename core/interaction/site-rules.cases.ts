// Hosts and the rules that hold on them. One row a question that a reader could ask.
import type { SiteDecision, SiteValue } from './site-rules.ts';

export interface RuleCase {
  readonly host: string;
  readonly rules: Readonly<Record<string, SiteValue>>;
  readonly sites: SiteValue;
  readonly decision: SiteDecision;
}

const byRule = (state: SiteValue, host: string): SiteDecision => ({ state, because: 'rule', host });
const bySetting = (state: SiteValue): SiteDecision => ({ state, because: 'setting' });

/** The longest host that a URL can hold: 253 characters, in labels of 63. */
export const longestHost = ['a', 'b', 'c'].map((letter) => letter.repeat(63)).join('.') + `.${'d'.repeat(57)}.com`;

export const ruleCases: readonly RuleCase[] = [
  { host: 'bbc.co.uk', rules: {}, sites: 'on', decision: bySetting('on') },
  { host: 'bbc.co.uk', rules: {}, sites: 'off', decision: bySetting('off') },
  { host: 'bbc.co.uk', rules: { 'bbc.co.uk': 'off' }, sites: 'on', decision: byRule('off', 'bbc.co.uk') },
  { host: 'news.bbc.co.uk', rules: { 'bbc.co.uk': 'off' }, sites: 'on', decision: byRule('off', 'bbc.co.uk') },
  {
    host: 'news.bbc.co.uk',
    rules: { 'bbc.co.uk': 'off', 'news.bbc.co.uk': 'on' },
    sites: 'on',
    decision: byRule('on', 'news.bbc.co.uk'),
  },
  { host: 'bbc.co.uk', rules: { 'news.bbc.co.uk': 'off' }, sites: 'on', decision: bySetting('on') },
  // A parent ends at a dot.
  { host: 'notbbc.co.uk', rules: { 'bbc.co.uk': 'off' }, sites: 'on', decision: bySetting('on') },
  // A whole country, by the options page.
  { host: 'bbc.co.uk', rules: { uk: 'off' }, sites: 'on', decision: byRule('off', 'uk') },
  // No special case for www.
  { host: 'bbc.co.uk', rules: { 'www.bbc.co.uk': 'off' }, sites: 'on', decision: bySetting('on') },
  { host: 'localhost', rules: { localhost: 'off' }, sites: 'on', decision: byRule('off', 'localhost') },
  { host: '127.0.0.1', rules: { '127.0.0.1': 'on' }, sites: 'off', decision: byRule('on', '127.0.0.1') },
  // The digits of an address are no domains.
  { host: '127.0.0.1', rules: { '0.0.1': 'off', '1': 'off' }, sites: 'on', decision: bySetting('on') },
  { host: '[2001:db8::1]', rules: { '[2001:db8::1]': 'off' }, sites: 'on', decision: byRule('off', '[2001:db8::1]') },
  { host: '[::ffff:102:304]', rules: {}, sites: 'off', decision: bySetting('off') },
  { host: 'xn--80aswg.xn--p1ai', rules: { 'xn--p1ai': 'off' }, sites: 'on', decision: byRule('off', 'xn--p1ai') },
  { host: '__proto__', rules: {}, sites: 'on', decision: bySetting('on') },
  { host: 'constructor', rules: {}, sites: 'off', decision: bySetting('off') },
  { host: 'a.__proto__', rules: { ['__proto__']: 'off' }, sites: 'on', decision: byRule('off', '__proto__') },
  { host: longestHost, rules: { com: 'on', [longestHost]: 'off' }, sites: 'on', decision: byRule('off', longestHost) },
  // A page without a host: about:blank, a sandboxed frame on top.
  { host: '', rules: { com: 'off' }, sites: 'on', decision: bySetting('on') },
  { host: 'example.com.', rules: { 'example.com.': 'off' }, sites: 'on', decision: byRule('off', 'example.com.') },
];
