import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveRule, type RuleToSave } from './save-rule.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const old = { host: 'bbc.co.uk', value: 'off' } as const;
const stored = { 'site:bbc.co.uk': 'off', 'site:wiki': 'on', settings: { marks: 'every' } };

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set(stored);
});

const saveCases: readonly {
  readonly rule: RuleToSave;
  readonly problem: unknown;
  readonly after: Readonly<Record<string, unknown>>;
}[] = [
  {
    rule: { host: 'https://Example.com/x', value: 'on' },
    problem: null,
    after: { ...stored, 'site:example.com': 'on' },
  },
  { rule: { host: 'bbc.co.uk', value: 'on', old }, problem: null, after: { ...stored, 'site:bbc.co.uk': 'on' } },
  {
    rule: { host: 'bbc.com', value: 'on', old },
    problem: null,
    after: { 'site:wiki': 'on', settings: { marks: 'every' }, 'site:bbc.com': 'on' },
  },
  // A rule that the switch wrote for a single word keeps it.
  {
    rule: { host: 'wiki', value: 'off', old: { host: 'wiki', value: 'on' } },
    problem: null,
    after: { ...stored, 'site:wiki': 'off' },
  },
  { rule: { host: 'bbc.co.uk', value: 'on' }, problem: { kind: 'taken', host: 'bbc.co.uk' }, after: stored },
  { rule: { host: 'http://wiki', value: 'on', old }, problem: { kind: 'taken', host: 'wiki' }, after: stored },
  { rule: { host: ' ', value: 'on' }, problem: { kind: 'empty' }, after: stored },
  { rule: { host: '*.example', value: 'on', old }, problem: { kind: 'not-a-host' }, after: stored },
];

describe('saveRule', () => {
  it.each(saveCases)('$rule → $problem', async ({ rule, problem, after }) => {
    expect(await saveRule(rule)).toEqual(problem);
    expect(await fakeBrowser.storage.local.get(null)).toEqual(after);
  });

  it('says so when storage refuses', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
    expect(await saveRule({ host: 'example.com', value: 'on' })).toEqual({ kind: 'not-saved' });
  });
});
