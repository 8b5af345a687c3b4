// `npm run pointing [passes] [browser]`: what readers feel at once, counted with the real pointer on the sample pages: that following
// or crossing text opens nothing, that every rest opens a card and in time, that its card can be reached. Needs both builds.
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../tools/browsers.ts';
import type { ExtensionApi } from '../tools/drivers/extension-api.ts';
import { startSidelight } from '../tools/drivers/start-sidelight.ts';
import type { RunningSidelight } from '../tools/drivers/running-sidelight.ts';
import { serveFolder } from '../tools/serve-folder.ts';
import { watchCards, type Painting } from './pointing/card-watch.ts';
import { createChance } from './pointing/hand.ts';
import { countMentions } from './pointing/mention-places.ts';
import { coolDown, tryCrossing, tryFollowing, tryReachingCard, tryResting, type Trial } from './pointing/trials.ts';
import { quantile } from './statistics.ts';
import { formatTable, type Table } from './table.ts';

declare const chrome: ExtensionApi;

/** Latin, Cyrillic, Chinese, Korean and Arabic; single words and treaties that go over lines. */
const paths = ['letters.html', 'night.html', 'de.html', 'ru.html', 'zh.html', 'ko.html', 'ar.html'];
const seed = 2024;

interface OpenPaper {
  readonly page: Page;
  readonly mentions: number;
}

async function openPaper({ open }: RunningSidelight, address: string): Promise<OpenPaper> {
  const page = await open(address);
  await page.waitForFunction(() => CSS.highlights.size > 1, { polling: 100 });
  await watchCards(page);
  return { page, mentions: await countMentions(page) };
}

/** Goes round the pages, with as many passes on each as it has a share in. */
async function tryOnAll(
  sidelight: RunningSidelight,
  origin: string,
  passes: number,
  attempt: (trial: Trial, pass: number) => Promise<void>,
): Promise<void> {
  const chance = createChance(seed);
  for (const [index, path] of paths.entries()) {
    const { page, mentions } = await openPaper(sidelight, `${origin}/${path}`);
    for (let pass = index; pass < passes; pass += paths.length) {
      await attempt({ page, mention: Math.floor(chance() * mentions), chance }, pass);
    }
    await page.close();
  }
}

async function countAll(sidelight: RunningSidelight, origin: string, passes: number): Promise<Table> {
  let [following, crossing] = [0, 0];
  const faults: string[] = [];
  const paintings: (Painting | null)[] = [];
  const asleep: (Painting | null)[] = [];
  await tryOnAll(sidelight, origin, passes, async (trial, pass) => {
    following += (await tryFollowing(trial, pass % 2 ? 'jumps' : 'stroke')) > 0 ? 1 : 0;
  });
  await tryOnAll(sidelight, origin, passes, async (trial) => {
    crossing += (await tryCrossing(trial)) > 0 ? 1 : 0;
  });
  await tryOnAll(sidelight, origin, passes, async (trial, pass) => {
    const isAsleep = Math.floor(pass / paths.length) % 2 === 1;
    (isAsleep ? asleep : paintings).push(await tryResting(trial, isAsleep ? sidelight.killBackground : undefined));
    await coolDown(trial.page);
  });
  await tryOnAll(sidelight, origin, passes, async (trial) => {
    const fault = await tryReachingCard(trial);
    if (fault) faults.push(`${trial.page.url()}, mention ${trial.mention}: ${fault}`);
    await coolDown(trial.page);
  });
  const all = [...paintings, ...asleep];
  return {
    title: `The pointer in ${sidelight.name}, ${passes} times each`,
    columns: ['', 'asked', 'found'],
    rows: [
      ['cards opened by following lines at 250 words a minute', 0, following],
      ['cards opened by crossing straight', 0, crossing],
      ['rests that opened a card', passes, all.filter((painting) => painting !== null).length],
      ['ways from word to card that kept it', passes, passes - faults.length],
      ...describePaintings('all', all),
      ...describePaintings('background awake', paintings),
      ...describePaintings('background asleep', asleep),
    ],
    notes: faults,
  };
}

function describePaintings(what: string, paintings: readonly (Painting | null)[]): Table['rows'] {
  const times = paintings.map((painting) => painting?.ms ?? Infinity);
  const inTime = paintings.filter((painting) => painting !== null && painting.frame <= 1).length;
  const share = (part: number): string => `${Math.round((part / paintings.length) * 100)} %`;
  return [
    [`painted in the frame after the delay, ${what} (${paintings.length})`, '95 %', share(inTime)],
    [
      `  ms from the end of the delay to that frame, median and 95 %`,
      '',
      `${quantile(times, 0.5).toFixed(1)} ${quantile(times, 0.95).toFixed(1)}`,
    ],
  ];
}

async function run(name: BrowserName, passes: number): Promise<void> {
  const server = await serveFolder('samples');
  const sidelight = await startSidelight(name, { headless: true, viewport: { width: 1280, height: 900 } });
  try {
    await sidelight.background.evaluate(() => chrome.storage.local.set({ settings: { marks: 'every' } }));
    console.log(formatTable(await countAll(sidelight, server.origin, passes)));
  } finally {
    await sidelight.close();
    await server.close();
  }
}

const [passes = '100', only] = process.argv.slice(2);
for (const name of ['chromium', 'firefox'] as const) if (!only || only === name) await run(name, Number(passes));
