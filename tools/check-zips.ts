// `npm run check:zips`: makes the zips of both browsers twice and compares their bytes, holds each extension against the bar of
// size, and prints what it is made of. Builds in temporary folders, beside whatever lies in .output.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { zip } from 'wxt';
import { readZip } from './packing/read-zip.ts';
import { sumParts } from './packing/zip-parts.ts';

/** kB. A download that nobody waits for: the bar of the project. */
const largest = 400;

interface Zip {
  readonly name: string;
  readonly bytes: Buffer;
}

async function makeZips(browser: string): Promise<readonly Zip[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'sidelight-zips-'));
  const silent = (): void => undefined;
  const logger = { level: 0, debug: silent, log: silent, info: silent, warn: silent, success: silent };
  const paths = await zip({ browser, outDir, logger: { ...logger, error: console.error, fatal: console.error } });
  const zips = paths.map((path) => ({ name: basename(path), bytes: readFileSync(path) }));
  rmSync(outDir, { recursive: true });
  return zips;
}

function printParts({ name, bytes }: Zip): void {
  console.log(`\n${name}: ${(bytes.length / 1000).toFixed(1)} kB`);
  for (const { part, size, packed } of sumParts(readZip(bytes)))
    console.log(`${part.padEnd(32)}${size.toFixed(1).padStart(8)} kB${packed.toFixed(1).padStart(8)} kB zipped`);
}

function findFaults(first: Zip, second: Zip | undefined): readonly string[] {
  const { name, bytes } = first;
  const faults = second?.name === name && bytes.equals(second.bytes) ? [] : [`${name} came out with other bytes`];
  const isSources = name.endsWith('-sources.zip');
  if (!isSources && bytes.length > largest * 1000) faults.push(`${name} is larger than ${largest} kB`);
  return faults;
}

for (const browser of ['chrome', 'firefox']) {
  const first = await makeZips(browser);
  const second = await makeZips(browser);
  const faults = first.flatMap((made, index) => findFaults(made, second[index]));
  for (const made of first) {
    if (!made.name.endsWith('-sources.zip')) printParts(made);
    console.log(`${createHash('sha256').update(made.bytes).digest('hex')}  ${made.name}`);
  }
  for (const fault of faults) console.error(`✗ ${fault}`);
  if (faults.length > 0 || first.length === 0) process.exitCode = 1;
}
