import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsCases } from './stored-settings.cases.ts';
import { buildStoredSettings, parseSettings } from './stored-settings.ts';
import { defaultSettings } from './settings.ts';

describe('parseSettings', () => {
  it.each(settingsCases)('$stored', ({ stored, differs }) => {
    expect(parseSettings(stored)).toEqual({ ...defaultSettings, ...differs });
  });

  it('gives valid settings for 5,000 corrupt records', () => {
    const field = fc.oneof(fc.anything(), fc.constantFrom('on', 'off', 'every', 'dark', 200, null, true));
    const record = fc.dictionary(fc.constantFrom(...Object.keys(defaultSettings), '__proto__', 'x'), field);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), record), (stored) => {
        const settings = parseSettings(stored);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(defaultSettings).sort());
        expect(parseSettings(settings)).toEqual(settings);
        expect(['first', 'every', 'none']).toContain(settings.marks);
        expect([200, 450, 800, null]).toContain(settings.openDelayMs);
        expect(typeof settings.badge).toBe('boolean');
      }),
      { numRuns: 5000 },
    );
  });
});

describe('buildStoredSettings', () => {
  it('keeps fields of another version', () => {
    const stored = { marks: 'every', ofTomorrow: { deep: [1] } };
    expect(buildStoredSettings(stored, { sites: 'off' })).toEqual({ ...stored, sites: 'off' });
  });

  it.each([[null], ['text'], [[1, 2]]])('starts anew from %j', (stored) => {
    expect(buildStoredSettings(stored, { badge: false })).toEqual({ badge: false });
  });
});
