import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SubjectId } from '../recognition/mention.ts';
import { defaultSettings } from './settings.ts';
import type { SiteValue } from './site-rules.ts';
import { faultyFiles, foreignFiles } from './transfer.schema.cases.ts';
import { buildTransfer, parseTransfer } from './transfer.schema.ts';

const kim = 'kim-jong-un' as SubjectId;

describe('parseTransfer', () => {
  it.each(faultyFiles)('names every mistake of $content', ({ content, problems }) => {
    expect(parseTransfer(JSON.stringify(content))).toEqual({ kind: 'faulty', problems });
  });

  it.each(foreignFiles)('rejects %s', (_what, text, kind) => {
    expect(parseTransfer(text)).toEqual({ kind });
  });

  it('takes a file that mentions little, and says how much that was', () => {
    const text =
      '\uFEFF{"sidelight": 1, "settings": {"marks": "none"}, "siteRules": [{"host": "[::1]", "value": "on"}]}';
    expect(parseTransfer(text)).toEqual({
      kind: 'fine',
      entries: 2,
      choices: { settings: { marks: 'none' }, rules: new Map([['[::1]', 'on']]), suppressed: new Map() },
    });
  });

  it('takes back what was exported, whatever hosts it is about', () => {
    const host = fc.constantFrom(
      'bbc.co.uk',
      '__proto__',
      'constructor',
      '127.0.0.1',
      'xn--mnchen-3ya.de',
      'wiki',
      'a.',
    );
    const form = fc.constantFrom('kim', '习', 'путин');
    fc.assert(
      fc.property(
        fc.dictionary(host, fc.constantFrom<SiteValue>('on', 'off')),
        fc.uniqueArray(form),
        (rules, forms) => {
          const choices = {
            settings: { ...defaultSettings, openDelayMs: null, mutedSubjects: [kim] },
            rules: new Map(Object.entries(rules)),
            suppressed: new Map(
              forms.length === 0 ? [] : [['bbc.com', forms.map((one) => ({ subject: kim, form: one }))]],
            ),
          };
          expect(parseTransfer(buildTransfer(choices))).toMatchObject({ kind: 'fine', choices });
        },
      ),
    );
  });
});
