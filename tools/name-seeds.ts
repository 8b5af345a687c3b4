// Reads what recognition needs from seeds/: languages, and the sections `names`, `decoys`, `titles`, `world` and `terms`
// of the subjects. Whatever is wrong is told as file, field and reason; nothing is guessed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { languageSchema, namedSubjectSchema } from './name-seeds.schema.ts';
import type { LanguageSeed, NamedSubjectSeed } from './name-seeds.schema.ts';

export interface NameSeeds {
  readonly languages: readonly LanguageSeed[];
  readonly subjects: readonly NamedSubjectSeed[];
}

/** Every fault of every file, one a line. */
export class SeedFault extends Error {}

/**
 * @param root folder that holds `languages/` and `subjects/`
 * @throws SeedFault with one line a fault: file, field, reason
 */
export function readNameSeeds(root: string): NameSeeds {
  const faults: string[] = [];
  const languages = readAll(join(root, 'languages'), languageSchema, faults);
  const subjects = readAll(join(root, 'subjects'), namedSubjectSchema, faults);
  if (faults.length > 0) throw new SeedFault(faults.join('\n'));
  return { languages, subjects };
}

function readAll<Schema extends v.GenericSchema>(
  folder: string,
  schema: Schema,
  faults: string[],
): v.InferOutput<Schema>[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return files.flatMap((name) => {
    const result = v.safeParse(schema, parseYaml(join(folder, name), name, faults));
    if (result.success) return [result.output];
    faults.push(...result.issues.map((issue) => `${name}: ${v.getDotPath(issue) ?? '(file)'}: ${issue.message}`));
    return [];
  });
}

function parseYaml(path: string, name: string, faults: string[]): unknown {
  try {
    return parse(readFileSync(path, 'utf8'));
  } catch (error) {
    faults.push(`${name}: (file): ${error instanceof Error ? error.message : String(error)}`);
    return {};
  }
}
