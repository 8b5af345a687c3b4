// What `npm run pointing` counts a hundred times, six times each: reading with the pointer opens nothing, resting opens a card, and
// the card can be reached. A file for each browser declares it, so that both run at once: nearly all of the time is the hand's.
import { expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { watchCards } from '../../bench/pointing/card-watch.ts';
import { createChance } from '../../bench/pointing/hand.ts';
import { countMentions } from '../../bench/pointing/mention-places.ts';
import { coolDown, tryCrossing, tryFollowing, tryReachingCard, type Trial } from '../../bench/pointing/trials.ts';
import { buildPage, describeHostile, type Room } from '../hostile/hostile-room.ts';
import type { BrowserName } from '../../tools/browsers.ts';
import { writeStored } from '../e2e/both-browsers.ts';

const passes = 6;
/** Short lines, for the time it takes to follow them. */
const column = (text: string): string => `<p style="width: 250px; margin: 90px 260px; font-size: 18px">${text}</p>`;
const body = [
  'In June 2024 Vladimir Putin and Kim Jong Un signed the Comprehensive Strategic Partnership Treaty; Putin had flown in.',
  'Xi Jinping congratulated both. Later Xi wrote that Kim Jong Un is a friend.',
  'Президент России Владимир Путин поздравил Си Цзиньпина.',
  '中国国家主席习近平同俄罗斯总统普京通电话。',
].map(column);

async function openColumn(room: Room): Promise<{ readonly page: Page; readonly list: () => readonly Trial[] }> {
  await writeStored(room, { settings: { marks: 'every' } });
  const page = await room.open(buildPage(body.join('')));
  await expect.poll(() => countMentions(page)).toBeGreaterThan(7);
  await watchCards(page);
  const chance = createChance(7);
  return { page, list: () => Array.from({ length: passes }, (_, mention) => ({ page, mention, chance })) };
}

function declare(room: () => Room): void {
  it('opens nothing by following the lines at 250 words a minute', async () => {
    const { list } = await openColumn(room());
    const opened: number[] = [];
    for (const trial of list()) opened.push(await tryFollowing(trial, trial.mention % 2 ? 'jumps' : 'stroke'));
    expect(opened).toEqual(Array.from({ length: passes }, () => 0));
  });

  it('opens nothing by crossing the text', async () => {
    const { list } = await openColumn(room());
    const opened: number[] = [];
    for (const trial of list()) opened.push(await tryCrossing(trial));
    expect(opened).toEqual(Array.from({ length: passes }, () => 0));
  });

  it('opens a card by resting, and reaches it', { timeout: 120_000 }, async () => {
    const { page, list } = await openColumn(room());
    const faults: unknown[] = [];
    for (const trial of list()) {
      faults.push(await tryReachingCard(trial));
      await coolDown(page);
    }
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });
}

export const describePointer = (browser: BrowserName): void => describeHostile('the pointer', declare, [browser]);
