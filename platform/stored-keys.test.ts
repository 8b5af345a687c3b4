import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeKeys, readKeys, watchKeys } from './stored-keys.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const { local, session, onChanged } = fakeBrowser.storage;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('changeKeys', () => {
  it('writes, removes, and leaves the rest', async () => {
    await local.set({ a: 1, b: 2, c: 3 });
    await changeKeys('local', 'test', ['a'], ({ a }) => ({ remove: ['b'], write: { a: Number(a) + 1 } }));
    expect(await readKeys('local', null)).toEqual({ kind: 'done', value: { a: 2, c: 3 } });
  });

  it('writes nothing when it cannot read', async () => {
    await local.set({ a: 1 });
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('corrupt database'));
    const changed = await changeKeys('local', 'test', null, () => ({ remove: ['a'], write: { b: 1 } }));
    expect(changed).toEqual({ kind: 'failed', problem: 'corrupt database' });
    expect(await readKeys('local', null)).toEqual({ kind: 'done', value: { a: 1 } });
  });

  it('gives what throws at once as a value too', async () => {
    vi.spyOn(local, 'get').mockImplementationOnce(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await readKeys('local', ['a'])).toEqual({ kind: 'failed', problem: 'Extension context invalidated.' });
  });
});

describe('watchKeys', () => {
  it('tells of its own area and lets go at its end', async () => {
    const life = new AbortController();
    const told: (readonly string[])[] = [];
    watchKeys('local', life.signal, (keys) => told.push(keys));
    await local.set({ a: 1, b: 1 });
    await session.set({ c: 1 });
    expect(told).toEqual([['a', 'b']]);
    expect(onChanged.hasListeners()).toBe(true);
    life.abort();
    expect(onChanged.hasListeners()).toBe(false);
  });

  it('does not begin after its end', () => {
    watchKeys('local', AbortSignal.abort(), () => expect.unreachable());
    expect(onChanged.hasListeners()).toBe(false);
  });
});
