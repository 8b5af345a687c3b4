// Writes data/names.json from seeds/, alone. `npm run build:index` writes it too, with everything else.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildNames } from './build-names.ts';
import { readNameSeeds } from './name-seeds.ts';
import { writeJson } from './seeds/write-json.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
try {
  const names = buildNames(readNameSeeds(`${root}seeds`));
  writeFileSync(`${root}data/names.json`, writeJson(names, 0));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
