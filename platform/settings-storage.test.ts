import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SubjectId } from '../core/recognition/mention.ts';
import { defaultSettings } from '../core/interaction/settings.ts';
import { allowForm, readChoices, suppressForm, switchSite, watchChoices, writeSettings } from './settings-storage.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { local } = fakeBrowser.storage;
const kim = 'kim-jong-un' as SubjectId;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('writers', () => {
  it('keep fields of another version', async () => {
    await local.set({ settings: { ofTomorrow: 1, marks: 'every' } });
    expect(await writeSettings({ sites: 'off' })).toMatchObject({
      kind: 'done',
      value: { marks: 'every', sites: 'off' },
    });
    expect(await local.get(null)).toEqual({ settings: { ofTomorrow: 1, marks: 'every', sites: 'off' } });
  });

  it('lose no update when many write at once', async () => {
    const forms = Array.from({ length: 20 }, (_, index) => `form ${index}`);
    await Promise.all([
      ...forms.map((form) => suppressForm('a.example', kim, form)),
      writeSettings({ marks: 'none' }),
      writeSettings({ theme: 'dark' }),
      writeSettings({ badge: false }),
    ]);
    const { settings, 'not:a.example': kept } = await local.get(null);
    expect(kept).toHaveLength(20);
    expect(settings).toEqual({ marks: 'none', theme: 'dark', badge: false });
  });

  it('give failures as values', async () => {
    vi.spyOn(local, 'set').mockRejectedValue(new Error('quota'));
    expect(await writeSettings({ marks: 'none' })).toEqual({ kind: 'failed', problem: 'quota' });
    expect(await switchSite({ host: 'a.example', site: 'a.example', wanted: 'off', reach: 'site' })).toEqual({
      kind: 'failed',
      problem: 'quota',
    });
  });

  it('take the next write after one that failed', async () => {
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('quota'));
    await writeSettings({ marks: 'none' });
    expect(await writeSettings({ marks: 'every' })).toMatchObject({ kind: 'done' });
  });

  it('remove a list with its last form', async () => {
    await suppressForm('a.example', kim, 'Kim');
    await allowForm('a.example', { subject: kim, form: 'kim' });
    expect(await local.get(null)).toEqual({});
  });
});

describe('readChoices', () => {
  it('reads a corrupt store as defaults and keeps the rest', async () => {
    await local.set({ settings: ['broken'], 'site:a.example': 'off', 'site:b.example': 3, 'not:c.example': 'x' });
    expect(await readChoices()).toEqual({
      kind: 'done',
      value: { settings: defaultSettings, rules: new Map([['a.example', 'off']]), suppressed: new Map() },
    });
  });

  it('fails as a value', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('corrupt database'));
    expect(await readChoices()).toEqual({ kind: 'failed', problem: 'corrupt database' });
  });
});

describe('watchChoices', () => {
  it('tells what holds, then each change, and nothing after its end', async () => {
    const life = new AbortController();
    const told: string[] = [];
    watchChoices(life.signal, (choices) =>
      told.push(choices.kind === 'done' ? choices.value.settings.marks : 'failed'),
    );
    await vi.waitFor(() => expect(told).toEqual(['first']));
    await writeSettings({ marks: 'every' });
    await vi.waitFor(() => expect(told).toEqual(['first', 'every']));
    life.abort();
    await writeSettings({ marks: 'none' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual(['first', 'every']);
  });
});
