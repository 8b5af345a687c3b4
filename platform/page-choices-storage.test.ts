import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageChoices } from '../core/interaction/page-choices.ts';
import { watchPageChoices } from './page-choices-storage.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { local } = fakeBrowser.storage;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

function watch(host: string) {
  const life = new AbortController();
  const told: (PageChoices | null)[] = [];
  watchPageChoices(host, life.signal, (choices) => told.push(choices));
  return { life, told, states: () => told.map((choices) => choices?.decision.state ?? null) };
}

describe('watchPageChoices', () => {
  it('follows the rules of the host and of its parents', async () => {
    const { states } = watch('news.bbc.co.uk');
    await vi.waitFor(() => expect(states()).toEqual(['on']));
    await local.set({ 'site:bbc.co.uk': 'off' });
    await vi.waitFor(() => expect(states()).toEqual(['on', 'off']));
    await local.remove('site:bbc.co.uk');
    await vi.waitFor(() => expect(states()).toEqual(['on', 'off', 'on']));
  });

  it('does not wake for other hosts', async () => {
    const { states } = watch('news.bbc.co.uk');
    await vi.waitFor(() => expect(states()).toEqual(['on']));
    await local.set({ 'site:sport.bbc.co.uk': 'off', 'not:bbc.co.uk': [] });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(states()).toEqual(['on']);
  });

  it('says that the page is to be left alone when storage cannot be read', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('corrupt database'));
    const { states } = watch('a.example');
    await vi.waitFor(() => expect(states()).toEqual([null]));
  });
});
