// Part of wxt.config.ts: the names go into every frame of every page, and most frames never look one up. They come as one
// string, which is parsed when first asked for anything: nothing is built at the start.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Code of a module whose object looks like the JSON itself. @param json an object whose fields are identifiers */
function writeLateModule(json: string): string {
  // Written by our own build.
  const fields = Object.keys(JSON.parse(json) as object);
  const getters = fields.map((field) => `get ${field}() { return read().${field}; }`);
  return [
    `const text = ${JSON.stringify(json)};`,
    'let parsed;',
    'const read = () => (parsed ??= JSON.parse(text));',
    `export default { ${getters.join(', ')} };`,
  ].join('\n');
}

/** Not called `.json`, which the bundler would parse. */
const lateNames = '\0late-names';

/** For Vite. */
export function parseNamesLate(): {
  readonly name: string;
  readonly enforce: 'pre';
  resolveId(source: string): string | null;
  load(id: string): Promise<string | null>;
} {
  return {
    name: 'sidelight-late-names',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('/names.json') ? lateNames : null),
    load: async (id) => (id === lateNames ? writeLateModule(await readFile(resolve('data/names.json'), 'utf8')) : null),
  };
}
