import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { importFile } from './import-file.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const before = { settings: { marks: 'every', ofTomorrow: 1 }, 'site:bbc.co.uk': 'off', 'site:wiki': 'on' };

const buildFile = (content: unknown): File => new File([JSON.stringify(content)], 'sidelight.json');

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set(before);
});

describe('importFile', () => {
  it('puts what the file says in the place of what is stored, and leaves the rest', async () => {
    const file = buildFile({
      sidelight: 1,
      settings: { theme: 'dark' },
      siteRules: [{ host: 'bbc.co.uk', value: 'on' }],
      notThis: [{ host: 'example.kr', subject: 'kim-jong-un', form: 'kim' }],
    });
    expect(await importFile(file)).toEqual({ kind: 'done', entries: 3 });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({
      settings: { marks: 'every', ofTomorrow: 1, theme: 'dark' },
      'site:bbc.co.uk': 'on',
      'site:wiki': 'on',
      'not:example.kr': [{ subject: 'kim-jong-un', form: 'kim' }],
    });
  });

  it.each([
    ['one wrong entry among right ones', { sidelight: 1, settings: { theme: 'dark' }, siteRules: [{ host: 'a b' }] }],
    ['a file of somebody else', { theme: 'dark' }],
  ])('stores nothing of %s', async (_what, content) => {
    expect((await importFile(buildFile(content))).kind).not.toBe('done');
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });

  it('does not read what is far too large', async () => {
    expect(await importFile(new File([' '.repeat(1_000_001)], 'film.json'))).toEqual({ kind: 'too-large' });
  });

  it('says so when storage refuses', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
    expect(await importFile(buildFile({ sidelight: 1, settings: { badge: false } }))).toEqual({ kind: 'not-saved' });
  });
});
