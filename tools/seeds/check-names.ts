// Recognition's part of the seeds: what is wrong with it in the lines of the index builder, and the names built from it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NameIndex } from '../../core/recognition/name-index.ts';
import { buildNames } from '../build-names.ts';
import { readNameSeeds } from '../name-seeds.ts';

/**
 * @param known files of which something is told already: the same fault need not be told twice
 * @returns one line a problem, with the path of the file
 */
export function checkNames(root: string, known: ReadonlySet<string>): readonly string[] {
  try {
    readNameSeeds(join(root, 'seeds'));
    return [];
  } catch (error) {
    return sayLines(root, error).filter((line) => !known.has(line.split(': ')[0] ?? ''));
  }
}

export type BuiltNames =
  | { readonly kind: 'named'; readonly names: NameIndex }
  | { readonly kind: 'faulty'; readonly problems: readonly string[] };

export function buildNameIndex(root: string): BuiltNames {
  try {
    return { kind: 'named', names: buildNames(readNameSeeds(join(root, 'seeds'))) };
  } catch (error) {
    return { kind: 'faulty', problems: sayLines(root, error) };
  }
}

/** Recognition names files without their folder, and its YAML parser draws the place of a fault below the line that tells it. */
function sayLines(root: string, error: unknown): readonly string[] {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  const told = lines.filter((line) => /^\S+\.yaml: /.test(line));
  return (told.length > 0 ? told : lines.slice(0, 1)).map((line) => {
    const name = line.split(': ')[0] ?? '';
    const folder = ['seeds/languages', 'seeds/subjects'].find((path) => existsSync(join(root, path, name)));
    return folder === undefined || !name.endsWith('.yaml') ? line : `${folder}/${line}`;
  });
}
