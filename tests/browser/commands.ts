// What page tests ask of the driver: real, trusted pointer and key events, which no script inside a page can make.
import type { Page } from 'puppeteer-core';
import type { BrowserCommands } from 'vitest/browser';
import type { BrowserCommand } from 'vitest/node';

declare module 'vitest/node' {
  interface BrowserCommandContext {
    readonly page: Page;
  }
}

declare module 'vitest/internal/browser' {
  interface BrowserCommands {
    /** Moves the mouse to a place of the test's own viewport, in CSS px. */
    movePointer: (x: number, y: number) => Promise<void>;
    clickAt: (x: number, y: number, button?: 'left' | 'right') => Promise<void>;
    /** Moves there with the left button down, and lets go. */
    dragTo: (x: number, y: number) => Promise<void>;
    pressKey: (key: string) => Promise<void>;
  }
}

/** Tests run in a frame inside the driven page; the driver's coordinates are those of the page. */
async function frameOrigin(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const { x, y } = document.querySelector('iframe')?.getBoundingClientRect() ?? { x: 0, y: 0 };
    return { x, y };
  });
}

// Vitest types this export in its own provider packages, none of which is installed.
declare module 'vitest/browser' {
  export const commands: BrowserCommands;
}

const movePointer: BrowserCommand<[x: number, y: number]> = async ({ page }, x, y) => {
  const origin = await frameOrigin(page);
  await page.mouse.move(origin.x + x, origin.y + y);
};

const clickAt: BrowserCommand<[x: number, y: number, button?: 'left' | 'right']> = async ({ page }, x, y, button) => {
  const origin = await frameOrigin(page);
  await page.mouse.click(origin.x + x, origin.y + y, { button: button ?? 'left' });
};

const dragTo: BrowserCommand<[x: number, y: number]> = async ({ page }, x, y) => {
  const origin = await frameOrigin(page);
  await page.mouse.down();
  await page.mouse.move(origin.x + x, origin.y + y);
  await page.mouse.up();
};

const pressKey: BrowserCommand<[key: string]> = async ({ page }, key) => {
  await page.keyboard.press(key as Parameters<Page['keyboard']['press']>[0]);
};

/** Vitest's client asks for it whenever it sizes its frame; the page itself is already large enough. */
const keepViewport: BrowserCommand<[]> = () => undefined;

export const commands = { movePointer, clickAt, dragTo, pressKey, __vitest_viewport: keepViewport };
