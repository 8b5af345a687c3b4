// `npm run soak [-- MINUTES] [bare]`: twenty tabs of mixed pages in both browsers at once, for half an hour: navigating, scrolling,
// resting on names, changing routes. Prints what was heard of our code and what the browsers weigh, every five minutes, and
// fails when anything was heard or grows. `bare` does the same without the extension, to know what the browsers do on their own.
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';
import type { RunningSidelight } from './drivers/running-sidelight.ts';
import { startSidelight } from './drivers/start-sidelight.ts';
import { formatSamples, judge, type Sample } from './soak/judge.ts';
import { servePageMix, type PageMix } from './soak/page-mix.ts';
import { load, visit } from './soak/visit.ts';
import { weigh } from './soak/weigh.ts';

const tabCount = 20;
const usualMinutes = 30;
/** A sample takes about half a minute itself. */
const minutesPerSample = 5;
/** A short run has the samples that a judgement needs all the same. */
const leastSamples = 3;

const [written, arm] = process.argv.slice(2);
const minutes = Number(written ?? usualMinutes);
const isBare = arm === 'bare';

const minutesSince = (began: number): number => (performance.now() - began) / 60_000;

async function openTabs({ browser }: RunningSidelight): Promise<readonly Page[]> {
  const tabs: Page[] = [];
  for (let tab = 0; tab < tabCount; tab += 1) tabs.push(await browser.newPage());
  return tabs;
}

/** Every tab at its resting place, so that the same is weighed each time. */
async function takeSample(
  sidelight: RunningSidelight,
  tabs: readonly Page[],
  mix: PageMix,
): Promise<Omit<Sample, 'minute' | 'visits'>> {
  for (const [index, tab] of tabs.entries()) await load(tab, mix.restingPlace(index));
  const weight = await weigh(sidelight, tabs);
  return { ...weight, heard: (await sidelight.readVoice()).length };
}

async function soak(name: BrowserName, mix: PageMix): Promise<boolean> {
  const sidelight = await startSidelight(name, { headless: true, viewport: { width: 1280, height: 900 } });
  if (isBare) await sidelight.uninstall();
  const tabs = await openTabs(sidelight);
  const began = performance.now();
  const samples: Sample[] = [];
  const every = Math.min(minutesPerSample, minutes / (leastSamples - 1));
  let visits = 0;
  for (let next = 0; next <= minutes + 0.001; next += every) {
    while (minutesSince(began) < next) {
      const tab = tabs[visits % tabCount];
      // Steps of seven, so that pages of one kind, which stand together, come in different tabs.
      if (tab) await visit(tab, mix.addresses[(visits * 7) % mix.addresses.length] ?? '');
      visits += 1;
    }
    samples.push({ ...(await takeSample(sidelight, tabs, mix)), minute: minutesSince(began), visits });
    console.log(`${name}: ${visits} pages visited`);
  }
  const heard = await sidelight.readVoice();
  await sidelight.close();
  const problems = judge(samples);
  console.log(`\n${name}${isBare ? ', without Sidelight' : ''}\n${formatSamples(samples)}`);
  for (const line of new Set(heard)) console.log(line);
  for (const problem of problems) console.error(`${name}: ${problem}`);
  return problems.length === 0;
}

const mix = await servePageMix();
const results = await Promise.all((['chromium', 'firefox'] as const).map((name) => soak(name, mix)));
await mix.close();
if (!results.every(Boolean)) process.exitCode = 1;
