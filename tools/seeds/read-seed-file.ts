// One YAML file of `seeds/` to a typed value, or to what is wrong with it.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GenericSchema, InferOutput } from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import { parseSeed } from '../../core/knowledge/seeds/parse-seed.schema.ts';
import type { ParsedSeed, SeedFile } from '../../core/knowledge/seeds/parse-seed.schema.ts';
import type { SeedProblem } from '../../core/knowledge/seeds/seed-problem.ts';

type RawSeed =
  | { readonly kind: 'read'; readonly raw: unknown }
  | { readonly kind: 'faulty'; readonly problems: readonly SeedProblem[] };

/** Paths of its YAML files from `root`, in alphabetical order; none where the folder is missing. */
export function listSeedFiles(root: string, folder: string): readonly string[] {
  let names: readonly string[];
  try {
    names = readdirSync(join(root, folder));
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => `${folder}/${name}`);
}

/** @param file path from `root`, as problems shall name it */
export function readSeedFile<Schema extends GenericSchema>(
  schema: Schema,
  root: string,
  file: string,
): ParsedSeed<InferOutput<Schema>> {
  const read = readYaml(root, file);
  return read.kind === 'read' ? parseSeed(schema, file, read.raw) : read;
}

export function problemsOf(parsed: ParsedSeed<unknown>): readonly SeedProblem[] {
  return parsed.kind === 'faulty' ? parsed.problems : [];
}

export function fineOf<Content>(parsed: ParsedSeed<Content>): readonly SeedFile<Content>[] {
  return parsed.kind === 'fine' ? [{ file: parsed.file, content: parsed.content }] : [];
}

function readYaml(root: string, file: string): RawSeed {
  let text: string;
  try {
    text = readFileSync(join(root, file), 'utf8');
  } catch {
    return { kind: 'faulty', problems: [{ file, field: '', reason: 'cannot be read' }] };
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  if (document.errors.length === 0) return { kind: 'read', raw: document.toJS() };
  const problems = document.errors.map((error) => {
    const { line } = lineCounter.linePos(error.pos[0]);
    return { file, field: `line ${line}`, reason: error.message.split('\n')[0] ?? 'is no YAML' };
  });
  return { kind: 'faulty', problems };
}
