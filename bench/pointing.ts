// `npm run pointing [passes] [words]`: what readers feel at once, counted with the real pointer on the sample pages: that following
// or crossing text opens nothing, that every rest opens a card and in time, that its card can be reached. Words choose browsers and
// trials: `npm run pointing 20 firefox resting`. Needs both builds, and a machine that has nothing else to do.
import { loadavg } from 'node:os';
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

type Attempt<Result> = (trial: Trial, pass: number) => Promise<Result>;
/** Tries something on all pages in turn. */
type TryAll = <Result>(attempt: Attempt<Result>) => Promise<readonly Result[]>;

function createTrials({ open }: RunningSidelight, origin: string, passes: number): TryAll {
  return async (attempt) => {
    const chance = createChance(seed);
    const results = [];
    for (const [index, path] of paths.entries()) {
      const page = await open(`${origin}/${path}`);
      await page.waitForFunction(() => CSS.highlights.size > 1, { polling: 100 });
      await watchCards(page);
      const mentions = await countMentions(page);
      for (let pass = index; pass < passes; pass += paths.length)
        results.push(await attempt({ page, mention: Math.floor(chance() * mentions), chance }, pass));
      await page.close();
    }
    return results;
  };
}

type Rows = Table['rows'];

const countOver = (results: readonly number[]): number => results.filter((opened) => opened !== 0).length;

async function following(tryAll: TryAll): Promise<Rows> {
  const opened = await tryAll((trial, pass) => tryFollowing(trial, pass % 2 ? 'jumps' : 'stroke'));
  return [['lines followed at 250 words a minute that opened a card', 0, countOver(opened)]];
}

async function crossing(tryAll: TryAll): Promise<Rows> {
  return [['straight ways across a name that opened a card', 0, countOver(await tryAll(tryCrossing))]];
}

async function resting(tryAll: TryAll, { killBackground }: RunningSidelight): Promise<Rows> {
  const results = await tryAll(async (trial, pass) => {
    // Every second time on each page.
    const isAsleep = Math.floor(pass / paths.length) % 2 === 1;
    const painting = await tryResting(trial, isAsleep ? killBackground : undefined);
    await coolDown(trial.page);
    return { isAsleep, painting };
  });
  const list = (chosen: (result: { readonly isAsleep: boolean }) => boolean): readonly (Painting | null)[] =>
    results.filter(chosen).map(({ painting }) => painting);
  return [
    ['rests that opened a card', results.length, list(() => true).filter((painting) => painting !== null).length],
    ...describePaintings(
      'background awake',
      list(({ isAsleep }) => !isAsleep),
    ),
    ...describePaintings(
      'background asleep',
      list(({ isAsleep }) => isAsleep),
    ),
  ];
}

function describePaintings(what: string, paintings: readonly (Painting | null)[]): Rows {
  const times = paintings.map((painting) => painting?.ms ?? Infinity);
  const inTime = paintings.filter((painting) => painting !== null && painting.frame <= 1).length;
  const quantiles = [0.5, 0.95].map((share) => quantile(times, share).toFixed(0));
  return [
    [`  painted in the frame after the delay, ${what}, of ${paintings.length}`, '95 %', inTime],
    ['  ms from the end of the delay to that frame, median and 95 %', '', quantiles.join(' ')],
  ];
}

async function reaching(tryAll: TryAll): Promise<Rows> {
  const faults = await tryAll(async (trial) => {
    const fault = await tryReachingCard(trial);
    if (fault) console.log(`  ${trial.page.url()}, mention ${trial.mention}: ${fault}`);
    await coolDown(trial.page);
    return fault;
  });
  const kept = faults.filter((fault) => fault === null).length;
  return [['ways from word to card that kept it', faults.length, kept]];
}

const trials = { following, crossing, resting, reaching } as const;

async function run(sidelight: RunningSidelight, passes: number, chosen: (name: string) => boolean): Promise<void> {
  const server = await serveFolder('samples');
  await sidelight.background.evaluate(() => chrome.storage.local.set({ settings: { marks: 'every' } }));
  const tryAll = createTrials(sidelight, server.origin, passes);
  for (const [name, count] of Object.entries(trials)) {
    if (!chosen(name)) continue;
    const rows = await count(tryAll, sidelight);
    const title = `${name}, ${passes} times in ${sidelight.name}, load ${loadavg()[0]?.toFixed(1)}`;
    console.log(formatTable({ title, columns: ['', 'asked', 'found'], rows }));
  }
  await server.close();
}

const [passes = '100', ...words] = process.argv.slice(2);
const among = (names: readonly string[]) => (name: string) =>
  words.includes(name) || !names.some((other) => words.includes(other));
const browsers = ['chromium', 'firefox'] as const;
for (const name of browsers.filter(among(browsers))) {
  const sidelight = await startSidelight(name, { headless: true, viewport: { width: 1280, height: 900 } });
  try {
    await run(sidelight, Number(passes), among(Object.keys(trials)));
  } finally {
    await sidelight.close();
  }
}
