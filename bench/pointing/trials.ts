// The four things that a pointer does to text, each tried on one mention after another: what opens, what stays, and when.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { defaultSettings } from '../../core/interaction/settings.ts';
import { countOpened, findCardBox, readPainting, type Painting } from './card-watch.ts';
import { between, cross, followLine, join, reach, rest, type Chance, type Path, type Place } from './hand.ts';
import { showMention, type MentionPlace } from './mention-places.ts';
import { playPath } from './play-path.ts';

export interface Trial {
  readonly page: Page;
  /** Which mention of the page. */
  readonly mention: number;
  readonly chance: Chance;
}

const delayMs = defaultSettings.openDelayMs ?? 0;
/** Whatever opens at all has opened by then, on a busy machine too. */
const openingMs = delayMs + 350;
/** A card that the pointer has left goes after 300 ms, and fades for 150. */
const leavingMs = 500;
/** An opening that takes longer has failed. */
const patienceMs = 3000;
/** A card that the pointer has left is gone by then, and no other opens sooner than after a full rest. */
const coolingMs = 900;
/** A hand that reaches for something leaves the straight way by a few hundredths, seldom more (Atkeson and Hollerbach 1985). */
const widestBow = 0.15;
/** A corner of the window without text, where every trial begins. */
const corner: Place = { x: 6, y: 6 };

/** A busy machine is asked again so often. */
const mostAttempts = 5;

/** Plays a path until it was in time, and counts the cards that have opened by the end of that time. */
async function countAlong(page: Page, path: Path): Promise<number> {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const before = await countOpened(page);
    const isInTime = await playPath(page, path);
    await page.mouse.move(corner.x, corner.y);
    const opened = (await countOpened(page)) - before;
    if (isInTime || opened === 0) return opened;
    await coolDown(page);
  }
  return NaN;
}

/** Follows the whole line of a mention, then goes back to where lines begin. @returns cards that opened; NaN: the machine is too slow */
export async function tryFollowing({ page, mention, chance }: Trial, gait: 'stroke' | 'jumps'): Promise<number> {
  const { line } = await showMention(page, mention);
  const next = { x: line.from.x, y: line.from.y + 24 };
  return countAlong(page, join(followLine(line, gait, chance), reach(line.to, next, 250, 0.05)));
}

/** Crosses a mention on a straight way from one side of it to the other. @returns cards that opened */
export async function tryCrossing({ page, mention, chance }: Trial): Promise<number> {
  const { box } = await showMention(page, mention);
  const at = findInside(box, chance);
  const angle = between(chance, 0, 2 * Math.PI);
  const far = between(chance, 90, 320);
  const way = { x: Math.cos(angle) * far, y: Math.sin(angle) * far };
  const speed = between(chance, 150, 2500);
  return countAlong(page, cross({ x: at.x - way.x, y: at.y - way.y }, { x: at.x + way.x, y: at.y + way.y }, speed));
}

/** Reaches for a mention and rests on it. @param sleepFirst puts the background to sleep before @returns `null`: none opened */
export async function tryResting(
  { page, mention, chance }: Trial,
  sleepFirst?: () => Promise<void>,
): Promise<Painting | null> {
  const { box } = await showMention(page, mention);
  await page.mouse.move(corner.x, corner.y);
  await sleepFirst?.();
  const at = findInside(box, chance);
  await playPath(
    page,
    join(
      reach(corner, at, between(chance, 250, 600), between(chance, -widestBow, widestBow)),
      rest(at, openingMs, chance),
    ),
  );
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(50)) {
    const painting = await readPainting(page, delayMs);
    if (painting) return painting;
  }
  return null;
}

/**
 * With a card open, goes from its mention to any place in it, in a straight line or in a bow, slowly or fast, and stays.
 * @returns `null` when the same card was open all the time, else what went wrong
 */
export async function tryReachingCard({ page, mention, chance }: Trial): Promise<string | null> {
  const { box } = await showMention(page, mention);
  const word = findInside(box, chance);
  await playPath(page, join(reach(corner, word, 300, 0), rest(word, delayMs, chance)));
  const card = await waitForCard(page);
  if (!card) return 'no card opened';
  const before = await countOpened(page);
  const inside = findInside(card, chance);
  const [ms, bow] = [between(chance, 250, 1500), between(chance, -widestBow, widestBow)];
  await playPath(page, reach(word, inside, ms, bow));
  await sleep(leavingMs);
  const isKept = (await findCardBox(page)) !== null && (await countOpened(page)) === before;
  return isKept ? null : `lost: ${JSON.stringify({ word, inside, card, ms, bow })}`;
}

async function waitForCard(page: Page): Promise<MentionPlace['box'] | null> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(50)) {
    const box = await findCardBox(page);
    if (box) return box;
  }
  return null;
}

/** Goes away from whatever is open, until nothing is, nor is warm. */
export async function coolDown(page: Page): Promise<void> {
  await page.mouse.move(corner.x, corner.y);
  await sleep(coolingMs);
}

function findInside({ x, y, width, height }: MentionPlace['box'], chance: Chance): Place {
  return { x: x + width * between(chance, 0.1, 0.9), y: y + height * between(chance, 0.2, 0.8) };
}
