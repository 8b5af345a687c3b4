import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SubjectId } from '../core/recognition/mention.ts';
import {
  doubtTab,
  forgetFrame,
  forgetTab,
  isOlderTab,
  readFound,
  readFoundTabs,
  readTabRule,
  writeFound,
  writeOlderTabs,
  writeTabRule,
} from './tab-storage.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const xi = 'xi-jinping' as SubjectId;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('records of tabs', () => {
  it('are written by frame, forgotten by frame and by tab', async () => {
    await Promise.all([writeFound(7, 0, [xi]), writeFound(7, 4, []), writeFound(8, 0, null)]);
    expect((await readFound(7)).map(({ frame }) => frame)).toEqual([0, 4]);
    expect(await readFoundTabs()).toEqual([7, 8]);
    await forgetFrame(7, 4);
    expect(await readFound(7)).toEqual([{ frame: 0, subjects: [xi], doubted: false }]);
    await forgetTab(7);
    expect(await readFoundTabs()).toEqual([8]);
  });

  it('are read in turn: a read after a doubt sees it, however soon it is asked for', async () => {
    await writeFound(7, 0, [xi]);
    const doubting = doubtTab(7);
    expect(await readFound(7)).toEqual([{ frame: 0, subjects: [xi], doubted: true }]);
    await doubting;
  });

  it('trust a frame again that tells anew', async () => {
    await writeFound(7, 0, [xi]);
    await doubtTab(7);
    await writeFound(7, 0, []);
    expect(await readFound(7)).toEqual([{ frame: 0, subjects: [], doubted: false }]);
  });

  it('know older tabs until these load or close', async () => {
    await writeOlderTabs([7, 8]);
    await doubtTab(7);
    expect([await isOlderTab(7), await isOlderTab(8)]).toEqual([false, true]);
    await forgetTab(8);
    expect(await isOlderTab(8)).toBe(false);
  });

  it('keep the switch of a private tab in memory until it closes, and nothing on disk', async () => {
    await writeTabRule(7, 'off');
    await doubtTab(7);
    expect(await readTabRule(7)).toBe('off');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    await forgetTab(7);
    expect(await readTabRule(7)).toBeNull();
  });

  it('are none where storage cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('gone'));
    expect(await readFound(7)).toEqual([]);
    expect(await readTabRule(7)).toBeNull();
    expect(await isOlderTab(7)).toBe(false);
  });
});
