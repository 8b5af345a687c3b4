// A use of the site's switch, from the popup or by the command: where it is written depends on the window.
import type { SwitchUse } from '../core/interaction/site-switch.ts';
import type { Outcome } from './outcome.ts';
import { switchSite } from './settings-storage.ts';
import { writeTabRule } from './tab-storage.ts';
import { tellAllFrames } from './tab-messages.ts';

export interface PageToSwitch {
  readonly tabId: number;
  /** Whether its window is a private one, of which nothing may be written down. */
  readonly isPrivate: boolean;
}

/**
 * In a private window the switch acts on the tab until it is closed: it lies in memory, every frame is told, and frames that
 * come later ask for it. Elsewhere it changes the site rules, which pages watch.
 */
export async function switchPage(page: PageToSwitch, use: SwitchUse): Promise<Outcome<unknown>> {
  if (!page.isPrivate) return switchSite(use);
  const written = await writeTabRule(page.tabId, use.wanted);
  if (written.kind === 'failed') return written;
  return tellAllFrames(page.tabId, { type: 'tab-rule', value: use.wanted });
}
