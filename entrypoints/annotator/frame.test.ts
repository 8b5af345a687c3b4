import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { parsePageChoices } from '../../core/interaction/page-choices.ts';
import { createFrame } from './frame.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** As much of a page as a frame looks at while it is off. */
const parts = { title: 'News', documentElement: { localName: 'html' } };
const page = { ...parts, contentType: 'text/html' } as Document;
const choices = parsePageChoices('a.example', { 'site:a.example': 'off' });

describe('the report of a frame', () => {
  it('waits until it is known what the reader chose', async () => {
    const frame = createFrame({ document: page, host: Promise.resolve('a.example'), life: new AbortController() });
    const report = frame.handlers.report({ type: 'report' });
    expect(await Promise.race([report, sleep(20, 'waits')])).toBe('waits');
    frame.follow(choices);
    expect(await report).toEqual({ phase: 'off', host: 'a.example' });
  });

  it('does not wait where pages are left alone', async () => {
    const image = { ...parts, contentType: 'image/png' } as Document;
    const frame = createFrame({ document: image, host: Promise.resolve('a.example'), life: new AbortController() });
    expect(await frame.handlers.report({ type: 'report' })).toMatchObject({ phase: 'left-alone' });
  });
});
