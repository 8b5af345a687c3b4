import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { switchPage } from './page-switch.ts';
import { readTabRule } from './tab-storage.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const use = { host: 'news.bbc.co.uk', site: 'bbc.co.uk', wanted: 'off', reach: 'site' } as const;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('switchPage', () => {
  it('changes the site rules', async () => {
    const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
    expect(await switchPage({ tabId: 7, isPrivate: false }, use)).toMatchObject({ kind: 'done' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ 'site:bbc.co.uk': 'off' });
    expect(await readTabRule(7)).toBeNull();
    expect(sent).not.toHaveBeenCalled();
  });

  it('writes nothing down in a private window: it holds for the tab, and every frame is told', async () => {
    const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
    expect(await switchPage({ tabId: 7, isPrivate: true }, use)).toMatchObject({ kind: 'done' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await readTabRule(7)).toBe('off');
    expect(await readTabRule(8)).toBeNull();
    expect(sent.mock.calls).toEqual([[7, { type: 'tab-rule', value: 'off' }]]);
  });

  it('fails as a value', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'));
    expect(await switchPage({ tabId: 7, isPrivate: true }, use)).toEqual({ kind: 'failed', problem: 'quota' });
  });
});
