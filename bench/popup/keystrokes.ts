// Types into the popup's search field, letter by letter.
import type { Page } from 'puppeteer-core';

/** @returns ms of the main thread for each letter: from the input event until nothing more is rendered */
export function typeAndTime(page: Page, query: string): Promise<readonly number[]> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector('input');
    if (!field) throw new Error('no search field');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const settle = (): Promise<unknown> =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
    const enter = async (value: string): Promise<number> => {
      let last = performance.now();
      const began = last;
      const observer = new MutationObserver(() => (last = performance.now()));
      observer.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
      set?.call(field, value);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await settle();
      observer.disconnect();
      return last - began;
    };
    const times: number[] = [];
    for (let length = 1; length <= typed.length; length++) times.push(await enter(typed.slice(0, length)));
    await enter('');
    return times;
  }, query);
}
