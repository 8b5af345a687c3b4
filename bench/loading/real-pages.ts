// Saved pages of the web, where they are at hand beside the project; nobody here wrote them and they are no part of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PageSource } from '../browser/serve-pages.ts';

const folder = '../shared/corpus/perf';

/** Longest name that a table shows. */
const longestName = 40;

/** Empty where there are none. */
export function listRealPages(): readonly PageSource[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return files.map((file) => ({
    name: basename(file, '.html').slice(0, longestName),
    read: () => readFileSync(join(folder, file), 'utf8'),
  }));
}
