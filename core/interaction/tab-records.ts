// What the background knows of tabs, as records of storage.session, and what becomes of them when a tab loads or closes.
// Pure: the background can be killed between any two events, so nothing of this lives in its memory.
import type { SubjectId } from '../recognition/mention.ts';
import type { FrameReport } from './page-report.ts';
import type { SiteValue } from './site-rules.ts';

type Stored = Readonly<Record<string, unknown>>;

/** What one frame found. */
export interface FoundInFrame {
  /** Frame id as the tabs API has it; 0: the top page. */
  readonly frame: number;
  /** Distinct subjects; `null`: off there. */
  readonly subjects: readonly SubjectId[] | null;
  /** The tab has begun to load since: the frame may be gone, or may be the page of a site that only changed its address. */
  readonly doubted: boolean;
}

/** What the toolbar icon of a tab shows. */
export type TabSign = { readonly kind: 'off' } | { readonly kind: 'on'; readonly subjects: number };

/** Tabs that were open before the extension was installed, updated or given access: no script of ours is in them. */
export const olderTabsKey = 'older-tabs';

export function buildTabRuleKey(tab: number): string {
  return `tab-rule:${tab}`;
}

/** The record to write when a frame tells what it found. */
export function buildFoundRecord(tab: number, frame: number, subjects: FoundInFrame['subjects']): Stored {
  return { [`found:${tab}:${frame}`]: { subjects, doubted: false } };
}

/** Frames of a tab that told what they found, the top page first. Records that are none are passed over. */
export function parseFound(stored: Stored, tab: number): readonly FoundInFrame[] {
  const found = Object.entries(stored).flatMap(([key, value]) => {
    const frame = /^found:(\d+):(\d+)$/.exec(key);
    return frame !== null && Number(frame[1]) === tab ? parseFoundRecord(Number(frame[2]), value) : [];
  });
  return found.sort((a, b) => a.frame - b.frame);
}

/** All tabs of which there are records of what was found. */
export function listFoundTabs(stored: Stored): readonly number[] {
  const tabs = Object.keys(stored).flatMap((key) => /^found:(\d+):/.exec(key)?.[1] ?? []);
  return [...new Set(tabs)].map(Number);
}

export function parseTabRule(value: unknown): SiteValue | null {
  return value === 'on' || value === 'off' ? value : null;
}

export function parseOlderTabs(stored: Stored): readonly number[] {
  const tabs = stored[olderTabsKey];
  return Array.isArray(tabs) ? tabs.filter((tab) => typeof tab === 'number') : [];
}

/** All frames of a tab count together; whether it is off is for the top page to say, and for the others where that is silent. */
export function buildTabSign(found: readonly FoundInFrame[]): TabSign {
  if (found[0]?.subjects === null) return { kind: 'off' };
  return { kind: 'on', subjects: new Set(found.flatMap(({ subjects }) => subjects ?? [])).size };
}

/** What a frame found, by its own report; `null`: it is no place for Sidelight. */
export function buildFoundFromReport(report: FrameReport): { readonly subjects: FoundInFrame['subjects'] } | null {
  if (report.phase === 'left-alone') return null;
  if (report.phase === 'off') return { subjects: null };
  return { subjects: [...new Set(report.mentions.map(({ subject }) => subject))] };
}

/** A tab begins to load: it is no older tab any more, and what its frames found is doubted until they tell again. */
export function buildLoadingChange(stored: Stored, tab: number): { remove: readonly string[]; write: Stored } {
  const doubts: Stored = Object.fromEntries(
    parseFound(stored, tab).map(
      ({ frame, subjects }) => [`found:${tab}:${frame}`, { subjects, doubted: true }] as const,
    ),
  );
  return { remove: [], write: { ...doubts, ...withoutOlderTab(stored, tab) } };
}

/** A tab is closed. */
export function buildClosingChange(stored: Stored, tab: number): { remove: readonly string[]; write: Stored } {
  const found = Object.keys(stored).filter((key) => key.startsWith(`found:${tab}:`));
  return { remove: [...found, buildTabRuleKey(tab)], write: withoutOlderTab(stored, tab) };
}

function withoutOlderTab(stored: Stored, tab: number): Stored {
  const older = parseOlderTabs(stored);
  return older.includes(tab) ? { [olderTabsKey]: older.filter((one) => one !== tab) } : {};
}

function parseFoundRecord(frame: number, value: unknown): readonly FoundInFrame[] {
  if (typeof value !== 'object' || value === null) return [];
  const { subjects, doubted } = value as Partial<Stored>;
  if (subjects !== null && !Array.isArray(subjects)) return [];
  return [{ frame, subjects: subjects?.filter(isSubjectId) ?? null, doubted: doubted === true }];
}

function isSubjectId(value: unknown): value is SubjectId {
  return typeof value === 'string';
}
