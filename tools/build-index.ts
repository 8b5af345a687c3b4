// `npm run build:index`: seeds/ to names.json, signs.json, cards.json and marks.css in data/. Nothing is written while anything
// is wrong.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildData } from './seeds/build-data.ts';

/** @param root folder that holds `seeds/` and gets `data/`; given as the first argument, else the project's own */
function buildIndex(root: string): void {
  const built = buildData(root);
  if (built.kind === 'faulty') {
    for (const problem of built.problems) console.error(problem);
    process.exitCode = 1;
    return;
  }
  mkdirSync(join(root, 'data'), { recursive: true });
  for (const [name, text] of built.files) {
    writeFileSync(join(root, 'data', name), text);
    console.log(`data/${name}: ${Buffer.byteLength(text)} bytes`);
  }
}

buildIndex(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
