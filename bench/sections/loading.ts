// What Sidelight costs the main thread while a page loads, against an extension that marks the same names with mark.js and
// against the least that reading can cost. The three take turns on each page, so that a busy machine slows all alike.
import type { Browser } from 'puppeteer-core';
import type { FrameTest, OwnTime } from '../browser/own-time.ts';
import { openBrowser } from '../browser/open-browser.ts';
import { servePages, type PageServer, type PageSource } from '../browser/serve-pages.ts';
import { buildExtension } from '../build/build-extension.ts';
import { countMentions } from '../loading/count-mentions.ts';
import { findScanner } from '../loading/find-scanner.ts';
import { articlePage, giantPages } from '../loading/giant-pages.ts';
import { loadAndRead, loadWith } from '../loading/load-page.ts';
import { listRealPages } from '../loading/real-pages.ts';
import { writeRivalExtension } from '../loading/rival-extension.ts';
import type { BenchOptions, Section } from '../section.ts';
import { geometricMean, median, quantile } from '../statistics.ts';
import type { Table } from '../table.ts';

interface Contest {
  readonly sidelight: Browser;
  readonly rival: Browser;
  readonly bare: Browser;
  readonly server: PageServer;
  readonly isScanner: FrameTest;
}

const script = '/annotator.js';

/** Medians, ms; the longest run is the longest of all. */
interface Result {
  readonly page: string;
  readonly ours: OwnTime;
  readonly rival: number;
  readonly bare: number;
  readonly mentions: number;
}

async function openContest(pages: readonly PageSource[]): Promise<Contest> {
  const extension = await buildExtension({ sourcemap: true });
  const isScanner = await findScanner(extension, script);
  const [sidelight, rival, bare] = await Promise.all([extension, writeRivalExtension(), null].map(openBrowser));
  if (!sidelight || !rival || !bare) throw new Error('a browser did not start');
  return { sidelight, rival, bare, server: await servePages(pages), isScanner };
}

async function closeContest({ sidelight, rival, bare, server }: Contest): Promise<void> {
  await Promise.all([sidelight, rival, bare].map((browser) => browser.close()));
  server.close();
}

async function measurePage(
  { sidelight, rival, bare, server, isScanner }: Contest,
  page: PageSource,
  runs: number,
): Promise<Result> {
  const address = server.addressOf(page);
  const ours = [];
  const rivals = [];
  const bares = [];
  for (let run = 0; run < runs; run++) {
    ours.push(await loadWith(sidelight, address, script, isScanner));
    rivals.push(await loadWith(rival, address, '.js'));
    bares.push(await loadAndRead(bare, address));
  }
  // A scanner that is never seen would be free.
  if (!ours.every(({ scan }) => scan > 0))
    throw new Error(`${page.name}: no sample of ${script} is in page/scanner.ts`);
  return {
    page: page.name,
    ours: {
      total: median(ours.map(({ total }) => total)),
      evaluation: median(ours.map(({ evaluation }) => evaluation)),
      scan: median(ours.map(({ scan }) => scan)),
      longestRun: median(ours.map(({ longestRun }) => longestRun)),
    },
    rival: median(rivals.map(({ total }) => total)),
    bare: median(bares),
    mentions: await countMentions(bare, address),
  };
}

const columns = [
  'page',
  'ours ms',
  'evaluated',
  'scanned',
  'longest run',
  'mark.js ms',
  'ratio',
  'bare pass',
  'scan/bare',
  'mentions',
];

const scanRatio = ({ ours, bare }: Result): number => ours.scan / bare;
const lateRatio = ({ ours, bare }: Result): number => (ours.total - ours.evaluation) / bare;

function describe(title: string, results: readonly Result[]): Table {
  const rows = results.map((result) => {
    const { page, ours, rival, bare, mentions } = result;
    const { total, evaluation, scan, longestRun } = ours;
    return [page, total, evaluation, scan, longestRun, rival, total / rival, bare, scanRatio(result), mentions];
  });
  return { title, columns, rows, notes: summarise(results) };
}

function summarise(results: readonly Result[]): readonly string[] {
  const mean = (of: (result: Result) => number, among = results): string =>
    among.length === 0 ? '-' : geometricMean(among.map(of)).toFixed(2);
  const unmarked = results.filter(({ mentions }) => mentions === 0);
  const runs = results.map(({ ours }) => ours.longestRun);
  return [
    `geometric means: ours / mark.js ${mean(({ ours, rival }) => ours.total / rival)} (bar 0.33), ` +
      `evaluation / mark.js ${mean(({ ours, rival }) => ours.evaluation / rival)} (bar 0.25), ` +
      `scan / bare pass where nobody is mentioned ${mean(scanRatio, unmarked)} (bar 3; ${mean(lateRatio, unmarked)} ` +
      'with what comes between evaluation and first wake)',
    `longest uninterrupted run of ours: 95% at most ${quantile(runs, 0.95).toFixed(1)} ms (bar 8), ` +
      `longest ${Math.max(...runs).toFixed(1)} ms (bar 50)`,
  ];
}

/** Some of a list, evenly. */
function spread<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, all.length / most);
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

async function* run({ runs, pages: mostPages }: BenchOptions): AsyncIterable<Table> {
  const real = spread(listRealPages(), mostPages);
  if (real.length === 0) console.log('No saved pages beside the project: an article of our own stands for them.');
  const ordinary = real.length > 0 ? real : [articlePage];
  const contest = await openContest([...ordinary, ...giantPages]);
  try {
    // First pages pay for the browsers' own start.
    await measurePage(contest, ordinary[0] ?? articlePage, 1);
    for (const [title, pages] of [
      ['Loading real pages', ordinary],
      ['Loading giants', giantPages],
    ] as const) {
      const results: Result[] = [];
      for (const page of pages) results.push(await measurePage(contest, page, runs));
      yield describe(`${title}: main thread, ms, medians of ${runs}`, results);
    }
  } finally {
    await closeContest(contest);
  }
}

export const loading: Section = {
  name: 'loading',
  about: 'real pages and giants, against mark.js and a bare pass',
  run,
};
