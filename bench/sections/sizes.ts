// How large the extension is, by part.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExtension } from '../build/build-extension.ts';
import { names } from '../../data/names.ts';
import { signs } from '../../data/signs.ts';
import { buildFolder } from '../../tools/drivers/start-sidelight.ts';
import { measureParts, type PartSizes } from '../sizes/built-parts.ts';
import type { Section } from '../section.ts';
import type { Table } from '../table.ts';

/** First that fits, in the order of the list. */
const parts: readonly (readonly [part: string, source: RegExp])[] = [
  ['preact', /node_modules\/preact\//],
  ['floating-ui', /node_modules\/@floating-ui\//],
  ['polyfill', /node_modules\/webextension-polyfill\//],
  ['other packages', /node_modules\//],
  ['words', /^components\/(words|read-words)/],
  ['components', /^components\//],
  ['recognition', /^core\/recognition\//],
  ['core, the rest', /^core\//],
  ['page', /^page\//],
  ['platform', /^platform\//],
  ['wiring', /^entrypoints\//],
];

/** What the bundler says came from no source, names and their signs left out. */
const withoutSource = "style sheet, bundler's own";

const kB = (bytes: number): number => bytes / 1000;

function measureScript(sizes: PartSizes): Table {
  const partOf = (source: string): string =>
    source === '' ? withoutSource : (parts.find(([, pattern]) => pattern.test(source))?.[0] ?? 'the rest');
  const sizeOf = (data: object): number => Buffer.byteLength(JSON.stringify(data));
  const sums = new Map([
    ['names', sizeOf(names)],
    ['names: signs of them', sizeOf(signs)],
    [withoutSource, -sizeOf(names) - sizeOf(signs)],
  ]);
  for (const [source, bytes] of sizes) sums.set(partOf(source), (sums.get(partOf(source)) ?? 0) + bytes);
  const rows = [...sums].toSorted(([, a], [, b]) => b - a).map(([part, bytes]) => [part, kB(bytes)] as const);
  const total = rows.reduce((sum, [, size]) => sum + size, 0);
  const apart = rows
    .filter(([part]) => /^(names|preact|floating|polyfill)/.test(part))
    .reduce((sum, [, size]) => sum + size, 0);
  return {
    title: 'Content script, minified',
    columns: ['part', 'kB'],
    rows: [...rows, ['all', total]],
    notes: [
      `besides names and their signs, preact, floating-ui and the polyfill: ${(total - apart).toFixed(1)} kB (bar 60)`,
    ],
  };
}

function listLargest(sizes: PartSizes): Table {
  const rows = [...sizes].toSorted(([, a], [, b]) => b - a).slice(0, 16);
  return {
    title: 'Largest sources in it',
    columns: ['source', 'kB'],
    rows: rows.map(([source, bytes]) => [source || '(data)', kB(bytes)]),
  };
}

/** What a zip is made of: its entries are deflated one by one. */
function measurePacked(): Table {
  const folder = buildFolder('chromium');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  const groupOf = (file: string): string =>
    /^(annotator|background|chunks|assets|_locales|icon)/.exec(file)?.[0] ?? 'the rest';
  const groups = Map.groupBy(files, groupOf);
  const rows = [...groups].map(([group, members]) => {
    const contents = members.map((file) => readFileSync(join(folder, file)));
    const sum = (sizes: readonly number[]): number => kB(sizes.reduce((all, size) => all + size, 0));
    return [
      group,
      sum(contents.map(({ length }) => length)),
      sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
    ] as const;
  });
  const total = (column: 1 | 2): number => rows.reduce((sum, row) => sum + row[column], 0);
  return {
    title: 'The extension, as built and as zipped',
    columns: ['part', 'kB', 'zipped kB'],
    rows: [...rows.toSorted((a, b) => b[2] - a[2]), ['all', total(1), total(2)]],
    notes: ['bar: 400 kB zipped'],
  };
}

/** Packages and data of the other scripts: what is large in a zip, and what is in it more than once. */
async function measureOthers(extension: string): Promise<Table> {
  const files = readdirSync(extension, { recursive: true, encoding: 'utf8' });
  // A chunk that only passes on what others export has no map, and no size either.
  const isMapped = (file: string): boolean => existsSync(join(extension, `${file}.map`));
  const rows = [];
  for (const script of files.filter((file) => file.endsWith('.js') && file !== 'annotator.js' && isMapped(file))) {
    const sums = new Map<string, number>();
    for (const [source, bytes] of await measureParts(extension, script)) {
      const group = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? (source === '' ? 'data' : 'ours');
      sums.set(group, (sums.get(group) ?? 0) + bytes);
    }
    for (const [group, bytes] of sums) if (bytes > leastShown) rows.push([script, group, kB(bytes)] as const);
  }
  return { title: 'Large parts of the other scripts', columns: ['script', 'part', 'kB'], rows };
}

/** Bytes; smaller parts decide nothing. */
const leastShown = 8000;

async function* run(): AsyncIterable<Table> {
  const extension = await buildExtension({ sourcemap: true });
  const sizes = await measureParts(extension, 'annotator.js');
  yield measureScript(sizes);
  yield listLargest(sizes);
  yield await measureOthers(extension);
  yield measurePacked();
}

export const sizes: Section = { name: 'sizes', about: 'the content script and the extension, by part', run };
