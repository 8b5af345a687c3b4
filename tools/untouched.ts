// `npm run untouched -- <folder> [every n-th]`: opens saved pages with Sidelight and in a bare browser, and holds what the page is
// against each other: its markup, its text, what selecting and copying all of it gives; the mutations, globals and adopted sheets
// that it sees while it is read. Prints a line a browser and a line a difference.
import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch, type Browser } from 'puppeteer-core';
import { requireBrowser, type BrowserName } from './browsers.ts';
import { startSidelight } from './drivers/start-sidelight.ts';
import { serveFolder } from './serve-folder.ts';

/** Ms in which a page of this kind has been read and marked, twice over. */
const readingMs = 500;
const viewport = { width: 1280, height: 900 };

/** What must be the same. `marks` must not: without any the comparison says nothing. */
interface PageState {
  readonly same: readonly string[];
  readonly marks: number;
}

/** Runs before the page: from its last own change on, it writes down what else it can see. */
function watchPage(): void {
  const seen = { records: 0, globals: [] as readonly string[], sheets: 0 };
  Object.defineProperty(document, 'seenByPage', { value: seen });
  addEventListener('DOMContentLoaded', () => {
    const before = new Set(Object.getOwnPropertyNames(window));
    const observer = new MutationObserver((records) => void (seen.records += records.length));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    // Read at the end, when the script has long come.
    Object.defineProperty(document, 'finishSeeing', {
      value: () => {
        seen.records += observer.takeRecords().length;
        seen.globals = Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
        seen.sheets = document.adoptedStyleSheets.length;
        return JSON.stringify(seen);
      },
    });
  });
}

async function readState(browser: Browser, address: string): Promise<PageState> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchPage);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await sleep(readingMs);
  const state = await page.evaluate(() => {
    const seen = (document as Document & { finishSeeing?: () => string }).finishSeeing?.() ?? 'nothing';
    const selection = getSelection();
    selection?.selectAllChildren(document.body);
    const marks = [...CSS.highlights].filter(([name]) => name.startsWith('sidelight-')).length;
    const { outerHTML } = document.documentElement;
    const nodes = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let count = 0;
    while (nodes.nextNode()) count += 1;
    // What copying takes along.
    const copied = document.createElement('div');
    if (selection?.rangeCount) copied.append(selection.getRangeAt(0).cloneContents());
    return {
      same: [outerHTML, String(selection), copied.innerHTML, document.body.innerText, String(count), seen],
      marks,
    };
  });
  await page.close();
  return state;
}

function startBare(name: BrowserName): Promise<Browser> {
  return launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: requireBrowser(name),
    defaultViewport: viewport,
    args: name === 'chromium' ? ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] : [],
  });
}

/** @returns how many pages differ */
async function compareAll(name: BrowserName, addresses: readonly string[]): Promise<number> {
  const sidelight = await startSidelight(name, { headless: true, viewport });
  const bare = await startBare(name);
  let [different, marked] = [0, 0];
  for (const address of addresses) {
    const [ours, theirs] = [await readState(sidelight.browser, address), await readState(bare, address)];
    marked += ours.marks > 0 ? 1 : 0;
    const isSame = ours.same.every((value, index) => value === theirs.same[index]);
    if (!isSame) console.log(`  differs: ${address}`);
    if (!isSame) different += 1;
  }
  await bare.close();
  await sidelight.close();
  console.log(`${name}: ${addresses.length} pages, ${marked} with marks, ${different} differ`);
  return marked === 0 ? different + 1 : different;
}

const [folder = 'samples', step = '1'] = process.argv.slice(2);
const server = await serveFolder(folder);
const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
const chosen = files.filter((_, index) => index % Number(step) === 0);
const addresses = chosen.map((file) => `${server.origin}/${encodeURIComponent(file)}`);
for (const name of ['chromium', 'firefox'] as const) if ((await compareAll(name, addresses)) > 0) process.exitCode = 1;
await server.close();
