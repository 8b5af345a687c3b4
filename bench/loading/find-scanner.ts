// Tells the scanner's functions in a profile of the built script, whose names are short: by the source map.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from '@jridgewell/sourcemap-codec';
import type { FrameTest } from '../browser/own-time.ts';

const scanner = 'page/scanner.ts';

/** @param extension folder of a build with source maps */
export async function findScanner(extension: string, script: string): Promise<FrameTest> {
  // Written by the build a moment ago.
  const map = JSON.parse(await readFile(`${join(extension, script)}.map`, 'utf8')) as {
    readonly sources: readonly string[];
    readonly mappings: string;
  };
  const lines = decode(map.mappings);
  const scanners = map.sources.flatMap((source, index) => (source.endsWith(scanner) ? [index] : []));
  if (scanners.length !== 1) throw new Error(`${script}.map: sources: ${scanners.length} of them are ${scanner}`);
  return ({ lineNumber, columnNumber }) =>
    lines[lineNumber]?.findLast(([column]) => column <= columnNumber)?.[1] === scanners[0];
}
