// Part of wxt.config.ts: the names go into every frame of every page, and most frames never look one up; the index of cards comes
// with the background, which starts for many a reason that needs no card, and with the popup, which is painted first. Each
// comes as one string, which is parsed when first asked for anything: nothing is built at the start.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

const lateFiles = ['names', 'signs', 'cards'] as const;
export type LateFile = (typeof lateFiles)[number];

/** Code of a module whose object reads like the JSON itself, an object. */
export function writeLateModule(json: string): string {
  return [
    `const text = ${JSON.stringify(json)};`,
    'let parsed;',
    'export default new Proxy({}, { get: (_, field) => (parsed ??= JSON.parse(text))[field] });',
  ].join('\n');
}

/** Not called `.json`, which the bundler would parse. */
export const buildLateId = (file: LateFile): string => `\0late-${file}`;

/** For Vite. */
export function parseDataLate(): {
  readonly name: string;
  readonly enforce: 'pre';
  resolveId(source: string): string | null;
  load(id: string): Promise<string | null>;
} {
  const sources = lateFiles.map((file) => ({ file, id: buildLateId(file) }));
  return {
    name: 'sidelight-late-data',
    enforce: 'pre',
    resolveId: (source) => sources.find(({ file }) => source.endsWith(`/${file}.json`))?.id ?? null,
    load: async (id) => {
      const wanted = sources.find((source) => source.id === id);
      return wanted === undefined ? null : writeLateModule(await readFile(resolve(`data/${wanted.file}.json`), 'utf8'));
    },
  };
}
