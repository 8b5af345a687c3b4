// `npm start`: builds Sidelight where needed and opens a real browser with it on a page of our sample newspaper. Without a
// display it does what a reader would, prints what was found, saves a picture of an open card and ends.
//   npm start                  Chromium, Chrome or Edge
//   npm start -- firefox       Firefox
//   npm start -- --headless    no window, even where there is a display
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cardIndex } from '../data/index.ts';
import type { FrameReport, ReportedMention } from '../core/interaction/page-report.ts';
import { requireBrowser, type BrowserName } from './browsers.ts';
import type { RunningSidelight } from './drivers/running-sidelight.ts';
import { askReport, startSidelight } from './drivers/start-sidelight.ts';
import { serveFolder } from './serve-folder.ts';
import { buildIfNeeded } from './start/build-if-needed.ts';
import { describeMention } from './start/describe-mention.ts';
import { hasDisplay } from './start/has-display.ts';
import { openCard } from './start/open-first-card.ts';

/** The page is scanned within a second; a busy machine may take longer. */
const patienceMs = 15_000;

async function waitForMentions(sidelight: RunningSidelight): Promise<readonly ReportedMention[]> {
  let report: FrameReport | null = null;
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(200)) {
    report = await askReport(sidelight);
    if (report?.phase === 'on' && report.mentions.length > 0) return report.mentions;
  }
  throw new Error(
    `Sidelight found nothing on the sample page within ${patienceMs / 1000} s (${report?.phase ?? 'no answer'})`,
  );
}

function printMentions(mentions: readonly ReportedMention[]): void {
  for (const { id, label } of cardIndex.subjects) {
    const own = mentions.filter(({ subject }) => subject === id);
    if (own.length === 0) continue;
    console.log(`\n${label}: ${own.length}`);
    for (const mention of own) console.log(`  ${describeMention(mention)}`);
  }
}

async function showHeadless(sidelight: RunningSidelight, address: string): Promise<void> {
  const page = await sidelight.open(address);
  printMentions(await waitForMentions(sidelight));
  const card = await openCard(sidelight, page, 'kim-jong-un');
  if (!card) throw new Error('the pointer rests on a name, and no card opens');
  // The card fades in for 150 ms.
  await sleep(400);
  const picture = resolve('.shots', `start-${sidelight.name}.png`);
  mkdirSync('.shots', { recursive: true });
  await page.screenshot({ path: picture });
  console.log(`\nThe card “${card.name}” opened. Picture: ${picture}`);
}

async function showInWindow(sidelight: RunningSidelight, address: string): Promise<void> {
  await sidelight.open(address);
  printMentions(await waitForMentions(sidelight));
  console.log(`\n${address} is open, with Sidelight loaded: rest the pointer on a name. Close the browser to end.`);
  await new Promise<void>((done) => sidelight.browser.once('disconnected', () => done()));
}

async function start(name: BrowserName, headless: boolean): Promise<void> {
  requireBrowser(name);
  buildIfNeeded(name);
  const server = await serveFolder(join(import.meta.dirname, '..', 'samples'));
  const sidelight = await startSidelight(name, { headless, viewport: headless ? { width: 1280, height: 900 } : null });
  try {
    await (headless ? showHeadless : showInWindow)(sidelight, `${server.origin}/letters.html`);
  } finally {
    await sidelight.close();
    await server.close();
  }
}

const words = new Set(process.argv.slice(2));
try {
  await start(words.has('firefox') ? 'firefox' : 'chromium', words.has('--headless') || !hasDisplay());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
