// The toolbar icon of a tab: how many subjects were found, grey where Sidelight is off. Both browsers forget it themselves when
// the tab goes to another page.
import { buildTabSign, type FoundInFrame } from '../core/interaction/tab-records.ts';
import { browser } from './browser.ts';
import { settle } from './outcome.ts';

/** The accent of people in the interface; white on it has a contrast of 7.5 to 1. */
const badgeColor = '#4a48b0';
const sizes = [16, 32] as const;

/** @param showsNumber the reader's choice; the grey icon does not depend on it */
export async function paintSign(tabId: number, found: readonly FoundInFrame[], showsNumber: boolean): Promise<void> {
  const sign = buildTabSign(found);
  const text = sign.kind === 'on' && sign.subjects > 0 && showsNumber ? String(sign.subjects) : '';
  // A tab that was closed meanwhile makes these fail, and needs no icon.
  await settle(() => browser.action.setBadgeText({ tabId, text }));
  await settle(() => browser.action.setBadgeBackgroundColor({ tabId, color: badgeColor }));
  await settle(() => browser.action.setIcon({ tabId, path: buildIconPaths(sign.kind) }));
}

function buildIconPaths(kind: 'on' | 'off'): Record<number, string> {
  const file = (size: number) => (kind === 'off' ? `/icon/grey-${size}.png` : `/icon/${size}.png`);
  return Object.fromEntries(sizes.map((size) => [size, file(size)]));
}
