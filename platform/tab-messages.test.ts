import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askBackground, isExtensionAlive } from './page-messages.ts';
import { answerPopup, askFrame, type TabHandlers } from './tab-messages.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const handlers: TabHandlers = {
  report: () => ({ phase: 'off', host: 'a.example' }),
  go: ({ key }) => key === 'here',
  step: ({ direction }) => Promise.resolve(direction === 'next'),
  'tab-rule': () => {
    throw new Error('broken');
  },
};

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const messageCases: readonly (readonly [message: unknown, sent: readonly unknown[]])[] = [
  [{ type: 'report' }, [{ phase: 'off', host: 'a.example' }]],
  [{ type: 'go', key: 'here' }, [true]],
  [{ type: 'go', key: 'gone' }, [false]],
  [{ type: 'step', direction: 'next' }, [true]],
  [{ type: 'step', direction: 'previous' }, [false]],
  // A handler that fails still closes the channel.
  [{ type: 'tab-rule', value: 'off' }, [undefined]],
];

describe('answerPopup', () => {
  it.each(messageCases)('%j → %j', async (message, sent) => {
    answerPopup(handlers, new AbortController().signal);
    const sendResponse = vi.fn();
    expect(await fakeBrowser.runtime.onMessage.trigger(message, {}, sendResponse)).toEqual([true]);
    await vi.waitFor(() => expect(sendResponse.mock.calls).toEqual([sent]));
  });

  it.each([
    [{ type: 'go' }],
    [{ type: 'step', direction: 'up' }],
    [{ type: 'tab-rule', value: 1 }],
    [{ type: 'card' }],
    [null],
    ['x'],
  ])('does not answer %j', async (message) => {
    answerPopup(handlers, new AbortController().signal);
    expect(await fakeBrowser.runtime.onMessage.trigger(message, {}, () => expect.unreachable())).toEqual([undefined]);
  });

  it('lets go at its end', () => {
    const life = new AbortController();
    answerPopup(handlers, life.signal);
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
    life.abort();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });
});

describe('a dead other side', () => {
  it('is a value for who asks a frame', async () => {
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await askFrame(7, 0, { type: 'report' })).toEqual({
      kind: 'failed',
      problem: 'Receiving end does not exist.',
    });
  });

  it('is a value for who asks the background', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await askBackground({ type: 'top-host' })).toEqual({
      kind: 'failed',
      problem: 'Extension context invalidated.',
    });
  });

  it('is one that says nothing, twice', async () => {
    const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
    expect(await askBackground({ type: 'top-host' })).toEqual({ kind: 'failed', problem: 'no answer' });
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('is asked again when it fell asleep over the question', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
      .mockResolvedValueOnce('a.example' as never);
    expect(await askBackground({ type: 'top-host' })).toEqual({ kind: 'done', value: 'a.example' });
  });

  it('is known by the id that is gone', () => {
    expect(isExtensionAlive()).toBe(true);
    vi.spyOn(fakeBrowser, 'runtime', 'get').mockReturnValue(undefined as never);
    expect(isExtensionAlive()).toBe(false);
  });
});
