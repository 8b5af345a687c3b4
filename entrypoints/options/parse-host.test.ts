import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostCases } from './parse-host.cases.ts';
import { parseHost } from './parse-host.ts';

describe('parseHost', () => {
  it.each(hostCases)('%j → %j', (typed, parsed) => {
    expect(parseHost(typed)).toEqual(parsed);
  });

  it('gives hosts as the URL parser writes them, whatever is typed', () => {
    const typed = fc.oneof(fc.string(), fc.domain(), fc.webUrl(), fc.ipV6(), fc.ipV4());
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseHost(text);
        if (parsed.kind === 'host') expect(new URL(`http://${parsed.host}/`).hostname).toBe(parsed.host);
      }),
      { numRuns: 500 },
    );
  });
});
