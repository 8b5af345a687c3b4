import { describe, expect, it } from 'vitest';
import type { SubjectId } from '../recognition/mention.ts';
import { listChoiceKeys, parsePageChoices } from './page-choices.ts';
import { defaultSettings } from './settings.ts';

describe('choices of a page', () => {
  it('lie under a handful of keys', () => {
    expect(listChoiceKeys('news.bbc.co.uk')).toEqual([
      'settings',
      'site:news.bbc.co.uk',
      'site:bbc.co.uk',
      'site:co.uk',
      'site:uk',
      'not:news.bbc.co.uk',
    ]);
  });

  it('come from those records, a corrupt one costing the others nothing', () => {
    const form = { subject: 'kim-jong-un' as SubjectId, form: 'kim' };
    const stored = { settings: 7, 'site:bbc.co.uk': 'off', 'site:uk': {}, 'not:news.bbc.co.uk': [form, 'x'] };
    expect(parsePageChoices('news.bbc.co.uk', stored)).toEqual({
      settings: defaultSettings,
      decision: { state: 'off', because: 'rule', host: 'bbc.co.uk' },
      suppressed: [form],
    });
  });
});
