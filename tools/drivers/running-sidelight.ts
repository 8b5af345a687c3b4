// Sidelight in a real browser, the same to see in Chromium and in Firefox: `npm start`, the pictures and the end-to-end
// tests are written once, against this.
import type { Browser, Page, Viewport } from 'puppeteer-core';
import type { BrowserName } from '../browsers.ts';
import type { TabsWeight } from './tabs-weight.ts';

/** CSS px of the viewport. */
export interface ScreenBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A button or a link in a card. */
export interface CardControl {
  /** Its accessible name. */
  readonly name: string;
  readonly box: ScreenBox;
}

/** What an open card shows, as far as assistive technology is concerned, and where it stands. */
export interface ShownCard {
  /** The dialog's accessible name. */
  readonly name: string;
  readonly text: string;
  readonly box: ScreenBox;
  readonly controls: readonly CardControl[];
}

/** A place where code of the extension runs. */
export interface OwnPage {
  /** Runs a function there; it may use nothing from outside but its arguments, and both travel as JSON. */
  evaluate<Result, Args extends readonly unknown[]>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
}

/** A page of the extension that can be closed: the popup, the options. */
export interface OpenPage extends OwnPage {
  close(): Promise<void>;
}

export type CommandName = 'next-mention' | 'previous-mention' | 'toggle-site' | '_execute_action';

export interface RunningSidelight {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Of the browser's first process, whose children do the rest. */
  readonly processId: number;
  /** The background of the extension, which has the extension API as `chrome`. */
  readonly background: OwnPage;
  /** Opens an address in a new tab in front. */
  open(address: string): Promise<Page>;
  /** The first card that stands in the top frame of the tab in front, or `null`. */
  readCard(page: Page): Promise<ShownCard | null>;
  /** All that stand there, in the order in which they have opened. */
  readCards(page: Page): Promise<readonly ShownCard[]>;
  /** The real popup, opened by the extension's action over the tab in front. */
  openPopup(): Promise<OpenPage>;
  /** One of the extension's pages in a tab of its own, e.g. `options.html`. */
  openOwnPage(path: string): Promise<OpenPage>;
  /** As if the reader had pressed the command's keys. */
  runCommand(name: CommandName): Promise<void>;
  /** Lets the browser give back what it only keeps in case, in every tab: what is left is in use. */
  freeMemory(): Promise<void>;
  /** What all tabs hold, garbage included: `freeMemory` goes before. */
  weighTabs(): Promise<TabsWeight>;
  /** Console messages and uncaught errors of the extension's own code since the start, wherever it runs. */
  readVoice(): Promise<readonly string[]>;
  /** Ends the background at once, as browsers do when they need its memory. */
  killBackground(): Promise<void>;
  /** Switches the extension off or on in the browser, under the pages that are open. */
  setEnabled(isEnabled: boolean): Promise<void>;
  /** As an update does: ended under the pages that are open, and started again. */
  update(): Promise<void>;
  /** Removes the extension under the pages that are open; nothing else of this works afterwards. */
  uninstall(): Promise<void>;
  close(): Promise<void>;
}

export interface DriverChoices {
  readonly program: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** `null`: as large as the window. */
  readonly viewport: Viewport | null;
  /** `host:port` of a proxy for everything that is not on this machine. */
  readonly proxy?: string;
  /** Device pixels per px of every window, the popup's too; Chromium only. */
  readonly scale?: number;
}
