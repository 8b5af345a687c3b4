// `npm run soak [-- MINUTES] [BROWSER]`: twenty tabs of mixed pages in both browsers at once, for half an hour: navigating,
// scrolling, resting on names, changing routes. Beside each runs the same browser without Sidelight, visit by visit: browsers grow by
// themselves. Prints what was heard of our code and what all of them weigh, and fails when anything was heard or ours grows more.
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';
import type { RunningSidelight } from './drivers/running-sidelight.ts';
import { startSidelight } from './drivers/start-sidelight.ts';
import { formatSamples, judge, type Sample } from './soak/judge.ts';
import { servePageMix, type PageMix } from './soak/page-mix.ts';
import { load, settle, visit } from './soak/visit.ts';
import { weigh } from './soak/weigh.ts';

const tabCount = 20;
const usualMinutes = 30;
/** A sample takes about a minute itself. */
const minutesPerSample = 5;
/** A short run has the samples that a judgement needs all the same. */
const leastSamples = 3;

const [written, only] = process.argv.slice(2);
const minutes = Number(written ?? usualMinutes);

const minutesSince = (began: number): number => (performance.now() - began) / 60_000;

/** A browser at work, and what it has weighed so far. */
interface Arm {
  readonly sidelight: RunningSidelight;
  readonly tabs: readonly Page[];
  readonly samples: Sample[];
}

async function openArm(name: BrowserName, arm: 'ours' | 'bare'): Promise<Arm> {
  const sidelight = await startSidelight(name, { headless: true, viewport: { width: 1280, height: 900 } });
  if (arm === 'bare') await sidelight.uninstall();
  const tabs: Page[] = [];
  for (let tab = 0; tab < tabCount; tab += 1) tabs.push(await sidelight.browser.newPage());
  return { sidelight, tabs, samples: [] };
}

/** Every tab at its resting place, so that the same is weighed each time. */
async function takeSample(
  { sidelight, tabs, samples }: Arm,
  mix: PageMix,
  minute: number,
  visits: number,
): Promise<void> {
  for (const [index, tab] of tabs.entries()) {
    await load(tab, mix.restingPlace(index));
    await settle(tab);
  }
  const weight = await weigh(sidelight);
  samples.push({ ...weight, heard: (await sidelight.readVoice()).length, minute, visits });
}

/** The same page in the same tab of each, at the same time: the next one comes when the slowest has done. */
async function visitInAll(arms: readonly Arm[], mix: PageMix, visits: number): Promise<void> {
  // Steps of seven, so that pages of one kind, which stand together, come in different tabs.
  const address = mix.addresses[(visits * 7) % mix.addresses.length] ?? '';
  await Promise.all(arms.flatMap(({ tabs }) => tabs[visits % tabCount] ?? []).map((tab) => visit(tab, address)));
}

async function soakPair(name: BrowserName, arms: readonly Arm[], mix: PageMix): Promise<void> {
  const began = performance.now();
  const every = Math.min(minutesPerSample, minutes / (leastSamples - 1));
  let visits = 0;
  for (let next = 0; next <= minutes + 0.001; next += every) {
    for (; minutesSince(began) < next; visits += 1) await visitInAll(arms, mix, visits);
    for (const arm of arms) await takeSample(arm, mix, minutesSince(began), visits);
    console.log(`${name}: ${visits} pages visited`);
  }
}

/** @returns whether it went well */
async function soak(name: BrowserName, mix: PageMix): Promise<boolean> {
  const [ours, bare] = [await openArm(name, 'ours'), await openArm(name, 'bare')];
  await soakPair(name, [ours, bare], mix);
  const heard = await ours.sidelight.readVoice();
  await ours.sidelight.close();
  await bare.sidelight.close();
  console.log(`\n${name}\n${formatSamples(ours.samples)}\n${name}, without Sidelight\n${formatSamples(bare.samples)}`);
  for (const line of new Set(heard)) console.log(line);
  const problems = judge({ ours: ours.samples, bare: bare.samples });
  for (const problem of problems) console.error(`${name}: ${problem}`);
  return problems.length === 0;
}

const names = (['chromium', 'firefox'] as const).filter((name) => only === undefined || name === only);
if (!(Number.isFinite(minutes) && minutes > 0) || names.length === 0) {
  console.error(`npm run soak [-- MINUTES] [BROWSER]: "${process.argv.slice(2).join(' ')}" is no such thing`);
  process.exit(2);
}
const mix = await servePageMix();
const results = await Promise.all(names.map((name) => soak(name, mix)));
await mix.close();
if (!results.every(Boolean)) process.exitCode = 1;
