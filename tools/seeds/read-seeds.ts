// All files of `seeds/`, read, parsed and checked against each other: first step of `npm run build:index` and of coverage.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GenericSchema, InferOutput } from 'valibot';
import { articleSchema } from '../../core/knowledge/seeds/article.schema.ts';
import { parseSeed } from '../../core/knowledge/seeds/parse-seed.schema.ts';
import type { ParsedSeed, SeedFile } from '../../core/knowledge/seeds/parse-seed.schema.ts';
import { conceptsSchema, eventsSchema, outletsSchema } from '../../core/knowledge/seeds/reference.schema.ts';
import { checkSeeds } from '../../core/knowledge/seeds/seed-checks.ts';
import type { SeedProblem } from '../../core/knowledge/seeds/seed-problem.ts';
import type { Seeds } from '../../core/knowledge/seeds/seeds.ts';
import { subjectSchema } from '../../core/knowledge/seeds/subject.schema.ts';
import { readSeedFile } from './read-seed-file.ts';

export type ReadSeeds =
  | { readonly kind: 'fine'; readonly seeds: Seeds }
  | { readonly kind: 'faulty'; readonly problems: readonly SeedProblem[] };

/**
 * Never throws for what stands in the files: every problem of every file comes back.
 * @param root folder that holds `seeds/`
 */
export function readSeeds(root: string): ReadSeeds {
  const subjects = listYaml(root, 'seeds/subjects').map((file) => readAs(subjectSchema, root, file));
  const articles = listYaml(root, 'seeds/articles').map((file) => readAs(articleSchema, root, file));
  const events = readAs(eventsSchema, root, 'seeds/events.yaml');
  const outlets = readAs(outletsSchema, root, 'seeds/outlets.yaml');
  const concepts = readAs(conceptsSchema, root, 'seeds/concepts.yaml');
  const faults = [...subjects, events, outlets, concepts].flatMap(problemsOf);
  const articleFaults = articles.flatMap(problemsOf);
  // A file that does not parse hides its ids; every reference to them would seem to lead nowhere.
  if (faults.length > 0 || events.kind === 'faulty' || outlets.kind === 'faulty' || concepts.kind === 'faulty') {
    return { kind: 'faulty', problems: [...faults, ...articleFaults] };
  }
  const seeds = { subjects: subjects.flatMap(fineOf), articles: articles.flatMap(fineOf), events, outlets, concepts };
  const problems = [...articleFaults, ...checkSeeds(seeds)];
  return problems.length === 0 ? { kind: 'fine', seeds } : { kind: 'faulty', problems };
}

/** Paths from `root`, in alphabetical order; none where the folder is missing. */
function listYaml(root: string, folder: string): readonly string[] {
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

function readAs<Schema extends GenericSchema>(
  schema: Schema,
  root: string,
  file: string,
): ParsedSeed<InferOutput<Schema>> {
  const read = readSeedFile(root, file);
  return read.kind === 'unreadable' ? { kind: 'faulty', problems: read.problems } : parseSeed(schema, file, read.raw);
}

function problemsOf(parsed: ParsedSeed<unknown>): readonly SeedProblem[] {
  return parsed.kind === 'faulty' ? parsed.problems : [];
}

function fineOf<Content>(parsed: ParsedSeed<Content>): readonly SeedFile<Content>[] {
  return parsed.kind === 'fine' ? [{ file: parsed.file, content: parsed.content }] : [];
}
