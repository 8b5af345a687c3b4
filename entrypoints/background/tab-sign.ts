// Keeps the toolbar icon of a tab in step with what its frames found.
import { buildFoundFromReport } from '../../core/interaction/tab-records.ts';
import { defaultSettings } from '../../core/interaction/settings.ts';
import { paintSign } from '../../platform/badge.ts';
import { valueOr } from '../../platform/outcome.ts';
import { readSettings } from '../../platform/settings-storage.ts';
import { askFrame } from '../../platform/tab-messages.ts';
import { forgetFrame, readFound, readFoundTabs, writeFound } from '../../platform/tab-storage.ts';

export async function paintTab(tabId: number): Promise<void> {
  const { badge } = valueOr(await readSettings(), defaultSettings);
  await paintSign(tabId, await readFound(tabId), badge);
}

/** After a change of settings. */
export async function paintAllTabs(): Promise<void> {
  await Promise.all((await readFoundTabs()).map(paintTab));
}

/**
 * A tab has finished loading: frames that told nothing since it began are asked whether they are still there. After a real
 * navigation they are gone and fail at once; on a site that only changed its address they are the same page as before.
 */
export async function checkDoubtedFrames(tabId: number): Promise<void> {
  const doubted = (await readFound(tabId)).filter((found) => found.doubted);
  if (doubted.length === 0) return;
  await Promise.all(doubted.map(({ frame }) => checkFrame(tabId, frame)));
  await paintTab(tabId);
}

async function checkFrame(tabId: number, frame: number): Promise<void> {
  const report = valueOr(await askFrame(tabId, frame, { type: 'report' }), null);
  const found = report === null ? null : buildFoundFromReport(report);
  await (found === null ? forgetFrame(tabId, frame) : writeFound(tabId, frame, found.subjects));
}
