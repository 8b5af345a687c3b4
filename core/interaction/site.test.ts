import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestHost } from './site-rules.cases.ts';
import { listRuleHosts } from './site-rules.ts';
import { findSite } from './site.ts';

const siteCases: readonly (readonly [host: string, site: string | null])[] = [
  ['news.bbc.co.uk', 'bbc.co.uk'],
  ['bbc.co.uk', 'bbc.co.uk'],
  ['www.bbc.co.uk', 'bbc.co.uk'],
  ['co.uk', null],
  ['foo.github.io', 'foo.github.io'],
  ['a.foo.github.io', 'foo.github.io'],
  ['github.io', null],
  ['localhost', null],
  ['127.0.0.1', null],
  ['[::1]', null],
  ['[2001:db8::1]', null],
  // президент.рф and 例子.中国, as the URL parser writes them.
  ['xn--d1abbgf6aiiy.xn--p1ai', 'xn--d1abbgf6aiiy.xn--p1ai'],
  ['www.xn--fsqu00a.xn--fiqs8s', 'xn--fsqu00a.xn--fiqs8s'],
  ['__proto__', null],
  ['a.b.__proto__', 'b.__proto__'],
  ['x_y.example.com', 'example.com'],
  ['bbc.co.uk.', null],
  [longestHost, `${'d'.repeat(57)}.com`],
  ['', null],
];

describe('findSite', () => {
  it.each(siteCases)('%s → %s', (host, site) => {
    expect(findSite(host)).toBe(site);
  });

  it('gives a parent of the host or nothing, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.ipV4(), fc.string()), (host) => {
        const site = findSite(host);
        expect(site === null || listRuleHosts(host).includes(site)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
