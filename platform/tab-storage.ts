// What the background knows of tabs, in storage.session: written by its event handlers, read by them and by the popup.
import type { SubjectId } from '../core/recognition/mention.ts';
import type { SiteValue } from '../core/interaction/site-rules.ts';
import {
  buildClosingChange,
  buildFoundRecord,
  buildLoadingChange,
  buildTabRuleKey,
  listFoundTabs,
  olderTabsKey,
  parseFound,
  parseOlderTabs,
  parseTabRule,
  type FoundInFrame,
} from '../core/interaction/tab-records.ts';
import { valueOr, type Outcome } from './outcome.ts';
import { changeKeys, readKeys, type Stored, type StoredChange } from './stored-keys.ts';

const lock = 'tabs';

/** Frames of a tab that told what they found; none, where storage cannot be read. */
export async function readFound(tabId: number): Promise<readonly FoundInFrame[]> {
  return parseFound(await readAll(), tabId);
}

export async function readFoundTabs(): Promise<readonly number[]> {
  return listFoundTabs(await readAll());
}

export function writeFound(
  tabId: number,
  frameId: number,
  subjects: readonly SubjectId[] | null,
): Promise<Outcome<unknown>> {
  return change(() => ({ remove: [], write: buildFoundRecord(tabId, frameId, subjects) }));
}

/** A frame that does not answer any more. */
export function forgetFrame(tabId: number, frameId: number): Promise<Outcome<unknown>> {
  return change(() => ({ remove: Object.keys(buildFoundRecord(tabId, frameId, null)), write: {} }));
}

export function doubtTab(tabId: number): Promise<Outcome<unknown>> {
  return change((stored) => buildLoadingChange(stored, tabId));
}

export function forgetTab(tabId: number): Promise<Outcome<unknown>> {
  return change((stored) => buildClosingChange(stored, tabId));
}

/** The switch of a tab in a private window; `null`: not used there, the rules hold. */
export async function readTabRule(tabId: number): Promise<SiteValue | null> {
  const key = buildTabRuleKey(tabId);
  const stored: Stored = valueOr(await readKeys('session', [key]), {});
  return parseTabRule(stored[key]);
}

export function writeTabRule(tabId: number, value: SiteValue): Promise<Outcome<unknown>> {
  return change(() => ({ remove: [], write: { [buildTabRuleKey(tabId)]: value } }));
}

export async function isOlderTab(tabId: number): Promise<boolean> {
  return parseOlderTabs(await readAll()).includes(tabId);
}

export function writeOlderTabs(tabIds: readonly number[]): Promise<Outcome<unknown>> {
  return change(() => ({ remove: [], write: { [olderTabsKey]: tabIds } }));
}

/**
 * Records of tabs are few and small, so one read of all is cheaper than keeping lists of keys. It takes its turn among the
 * writers: a tab can finish loading before it is written down that it began.
 */
async function readAll(): Promise<Stored> {
  const read = await changeKeys('session', lock, null, (stored) => ({ remove: [], write: {}, stored }));
  return read.kind === 'done' ? read.value.stored : {};
}

function change(compute: (stored: Stored) => StoredChange): Promise<Outcome<unknown>> {
  return changeKeys('session', lock, null, compute);
}
