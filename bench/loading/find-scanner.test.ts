import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from '@jridgewell/sourcemap-codec';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findScanner } from './find-scanner.ts';

const script = 'annotator.js';
const otherSource = '../page/scanner-of-others.ts';

let extension: string;
beforeEach(async () => void (extension = await mkdtemp(join(tmpdir(), 'sidelight-scanner-'))));
afterEach(() => rm(extension, { recursive: true }));

/** Line 0: columns 0 to 9 from the first source, 10 to 19 from the second, from 20 on from none; nothing on line 1. */
async function writeMap(...sources: readonly string[]): Promise<void> {
  const mappings = encode([[[0, 0, 0, 0], [10, 1, 0, 0], [20]], []]);
  await writeFile(join(extension, `${script}.map`), JSON.stringify({ sources, mappings }));
}

it('tells a function of the scanner by where its code was built from', async () => {
  await writeMap(otherSource, '../page/scanner.ts');
  const isScanner = await findScanner(extension, script);
  const isAt = (lineNumber: number, columnNumber: number): boolean =>
    isScanner({ functionName: '', scriptId: '', url: '', lineNumber, columnNumber });
  expect([isAt(0, 9), isAt(0, 10), isAt(0, 19), isAt(0, 20)]).toEqual([false, true, true, false]);
  expect([isAt(1, 0), isAt(7, 12)]).toEqual([false, false]);
});

it.each([
  ['none', [otherSource], 0],
  ['two', ['a/page/scanner.ts', 'b/page/scanner.ts'], 2],
])('refuses a script built from %s', async (_, sources, count) => {
  await writeMap(...sources);
  await expect(findScanner(extension, script)).rejects.toThrow(
    `annotator.js.map: sources: ${count} of them are page/scanner.ts`,
  );
});
