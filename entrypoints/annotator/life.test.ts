import { describe, expect, it, vi } from 'vitest';
import { whenShown } from './life.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

/** As much of a document as is looked at. Events that a script sends are never trusted, here as in a page. */
function buildDocument(prerendering: boolean): Document {
  return Object.assign(new EventTarget(), { prerendering }) as unknown as Document;
}

describe('the start in a page', () => {
  it('is put off while the page is rendered ahead, whatever the page itself says of that', () => {
    const start = vi.fn<() => void>();
    const page = buildDocument(true);
    whenShown(page, start);
    page.dispatchEvent(new Event('prerenderingchange'));
    expect(start).not.toHaveBeenCalled();
  });

  it('is now where the page is shown', () => {
    const start = vi.fn<() => void>();
    whenShown(buildDocument(false), start);
    expect(start).toHaveBeenCalledOnce();
  });
});
