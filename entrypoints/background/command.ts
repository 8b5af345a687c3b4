// The keyboard commands of the manifest: next and previous mention, and the site's switch.
import { findSite } from '../../core/interaction/site.ts';
import { valueOr } from '../../platform/outcome.ts';
import { switchPage } from '../../platform/page-switch.ts';
import type { KnownTab } from '../../platform/tab-events.ts';
import { askFrame } from '../../platform/tab-messages.ts';
import { readFound } from '../../platform/tab-storage.ts';

export async function runCommand(command: string, tab: KnownTab): Promise<void> {
  if (command === 'next-mention') await step(tab.tabId, 'next');
  if (command === 'previous-mention') await step(tab.tabId, 'previous');
  if (command === 'toggle-site') await toggleSite(tab);
}

/** The top page steps first; where it has no mention, the frames that found one. */
async function step(tabId: number, direction: 'next' | 'previous'): Promise<void> {
  const frames = new Set([0, ...(await readFound(tabId)).map(({ frame }) => frame)]);
  for (const frame of frames) {
    if (valueOr(await askFrame(tabId, frame, { type: 'step', direction }), false)) return;
  }
}

async function toggleSite(tab: KnownTab): Promise<void> {
  const report = valueOr(await askFrame(tab.tabId, 0, { type: 'report' }), null);
  if (report === null || report.phase === 'left-alone') return;
  const wanted = report.phase === 'on' ? 'off' : 'on';
  await switchPage(tab, { host: report.host, site: findSite(report.host), wanted, reach: 'site' });
}
