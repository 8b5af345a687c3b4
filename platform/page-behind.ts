// The page behind the popup: what its frames say, or why they say nothing. The permission for storage alone does not even tell
// the address of a tab, so all is learnt from who answers.
import type { FrameReport } from '../core/interaction/page-report.ts';
import { browser } from './browser.ts';
import { settle, valueOr, type Outcome } from './outcome.ts';
import { askFrame } from './tab-messages.ts';
import { isOlderTab, readFound } from './tab-storage.ts';

export interface FrameAnswer {
  /** Frame id as the tabs API has it; 0: the top page. */
  readonly frame: number;
  readonly report: FrameReport;
}

export type PageBehind =
  /** `top` answers for the page, `frames` for themselves, `top` among them, in order of their ids. */
  | { readonly kind: 'answers'; readonly top: FrameReport; readonly frames: readonly FrameAnswer[] }
  /** The reader, or the browser, has not given access to web pages. */
  | { readonly kind: 'no-access' }
  /** Open before the extension was installed, updated or given access, and not reloaded since. */
  | { readonly kind: 'older-page' }
  /** Anything else that does not answer: the browser's own pages, stores, files, some viewers. */
  | { readonly kind: 'silent' };

/** Where the content script of the manifest runs; browsers count these as origins that can be given and taken away. */
const origins = ['http://*/*', 'https://*/*'];

/** Asks the top page and every frame that ever told the background what it found. */
export async function askPageBehind(tabId: number): Promise<PageBehind> {
  const found = await readFound(tabId);
  const ids = [...new Set([0, ...found.map(({ frame }) => frame)])];
  const answers = await Promise.all(ids.map((frame) => askForReport(tabId, frame)));
  const frames = answers.flatMap((answer) => answer ?? []);
  const top = frames.find(({ frame }) => frame === 0);
  return top === undefined ? findReason(tabId) : { kind: 'answers', top: top.report, frames };
}

/**
 * Asks the reader for access to web pages. To be called inside the click, before anything is awaited: browsers want a gesture.
 * Chromium closes the popup over its own question, so what comes of it is for the background to hear.
 */
export function requestAccess(): Promise<Outcome<boolean>> {
  return settle(() => browser.permissions.request({ origins }));
}

export function reloadTab(tabId: number): Promise<Outcome<unknown>> {
  return settle(() => browser.tabs.reload(tabId));
}

async function askForReport(tabId: number, frame: number): Promise<FrameAnswer | null> {
  const report = valueOr(await askFrame(tabId, frame, { type: 'report' }), null);
  return report === null ? null : { frame, report };
}

async function findReason(tabId: number): Promise<PageBehind> {
  const hasAccess = valueOr(await settle(() => browser.permissions.contains({ origins })), true);
  if (!hasAccess) return { kind: 'no-access' };
  return (await isOlderTab(tabId)) ? { kind: 'older-page' } : { kind: 'silent' };
}
