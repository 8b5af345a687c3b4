// Types into the popup's search field, letter by letter.
import type { CDPSession, Page } from 'puppeteer-core';

/** Of one letter, in ms. */
export interface Keystroke {
  /** By the clock, from the input event until nothing more is rendered. */
  readonly clock: number;
  /** Of the main thread's own time, style, layout and paint included: what others do to the machine meanwhile does not count. */
  readonly thread: number;
}

export async function typeAndTime(page: Page, query: string): Promise<readonly Keystroke[]> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const strokes: Keystroke[] = [];
  for (let length = 1; length <= query.length; length++) {
    const before = await readThreadTime(session);
    const clock = await enter(page, query.slice(0, length));
    strokes.push({ clock, thread: (await readThreadTime(session)) - before });
  }
  await enter(page, '');
  await session.detach();
  return strokes;
}

async function readThreadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('the browser does not measure its tasks');
  return seconds * 1000;
}

/** @returns ms by the clock until nothing more is rendered */
function enter(page: Page, value: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector('input');
    if (!field) throw new Error('no search field');
    const began = performance.now();
    let last = began;
    const observer = new MutationObserver(() => (last = performance.now()));
    observer.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
    observer.disconnect();
    return last - began;
  }, value);
}
