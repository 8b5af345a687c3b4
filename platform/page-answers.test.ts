import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPage, type PageHandlers, type PageSender } from './page-answers.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const sender = { id: fakeBrowser.runtime.id, tab: { id: 7, url: 'https://news.bbc.co.uk/x' }, frameId: 3 };
const asked: PageSender[] = [];

const handlers: PageHandlers = {
  card: () => Promise.resolve(null),
  open: () => Promise.resolve(null),
  'top-host': (_message, from) => {
    asked.push(from);
    return Promise.resolve('news.bbc.co.uk');
  },
  'tab-rule': () => Promise.reject(new Error('broken')),
  found: () => Promise.resolve(null),
};

beforeEach(() => {
  fakeBrowser.reset();
  asked.length = 0;
  answerPage(handlers);
});

/** @returns what the listener kept the channel open for, and what it sent */
async function send(message: unknown, from: object): Promise<{ kept: unknown; sent: unknown }> {
  const sendResponse = vi.fn();
  const [kept] = (await fakeBrowser.runtime.onMessage.trigger(message, from, sendResponse)) as unknown[];
  if (kept === true) await vi.waitFor(() => expect(sendResponse).toHaveBeenCalledOnce());
  return { kept, sent: sendResponse.mock.calls };
}

describe('answerPage', () => {
  it('answers through sendResponse, and knows who asks from the browser', async () => {
    expect(await send({ type: 'top-host' }, sender)).toEqual({ kept: true, sent: [['news.bbc.co.uk']] });
    expect(asked).toEqual([{ tabId: 7, frameId: 3, topUrl: 'https://news.bbc.co.uk/x' }]);
  });

  it('closes the channel when a handler fails', async () => {
    expect(await send({ type: 'tab-rule' }, sender)).toEqual({ kept: true, sent: [[undefined]] });
  });

  const strangers: readonly (readonly [what: string, message: unknown, from: object])[] = [
    ['another extension', { type: 'top-host' }, { ...sender, id: 'other' }],
    ['a popup, which has no tab', { type: 'top-host' }, { id: sender.id }],
    ['a message for tabs', { type: 'report' }, sender],
    ['a forged message', { type: 'card', request: { subject: 'X' } }, sender],
  ];

  it.each(strangers)('does not answer %s', async (_what, message, from) => {
    expect(await send(message, from)).toEqual({ kept: undefined, sent: [] });
  });
});
