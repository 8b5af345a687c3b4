// What a built script consists of, in bytes of its minified code: each generated stretch counts for the source it came from.
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { decode } from '@jridgewell/sourcemap-codec';

/** Bytes (UTF-8) by source file, from the project's root; '' holds what came from none: data, the bundler's own lines. */
export type PartSizes = ReadonlyMap<string, number>;

interface SourceMapFile {
  readonly sources: readonly string[];
  readonly mappings: string;
}

/**
 * @param extension folder of a build with source maps
 * @param script path in there, `annotator.js`
 */
export async function measureParts(extension: string, script: string): Promise<PartSizes> {
  const path = join(extension, script);
  const code = await readFile(path, 'utf8');
  // Written by the build a moment ago.
  const map = JSON.parse(await readFile(`${path}.map`, 'utf8')) as SourceMapFile;
  const nameOf = (source: string): string => relative('.', resolve(join(path, '..'), source));
  return sumBySource(code, map, nameOf);
}

/** JSON as tools/packing/late-json.ts builds it in: terser maps no template, so that one seems to belong to what stands before it. */
const dataText = /`\{"[^`]+`/;

function sumBySource(
  code: string,
  { sources, mappings }: SourceMapFile,
  nameOf: (source: string) => string,
): PartSizes {
  const sizes = new Map<string, number>();
  const lines = code.split('\n');
  const add = (name: string, text: string): void =>
    void sizes.set(name, (sizes.get(name) ?? 0) + Buffer.byteLength(text));
  const share = (source: number | undefined, text: string): void => {
    const data = dataText.exec(text)?.[0] ?? '';
    add('', data);
    add(source === undefined ? '' : nameOf(sources[source] ?? ''), text.replace(data, ''));
  };
  decode(mappings).forEach((segments, line) => {
    const text = `${lines[line] ?? ''}\n`;
    share(undefined, text.slice(0, segments[0]?.[0] ?? text.length));
    segments.forEach(([column, source], index) => share(source, text.slice(column, segments[index + 1]?.[0])));
  });
  return sizes;
}
