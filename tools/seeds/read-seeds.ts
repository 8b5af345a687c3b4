// All files of `seeds/` that knowledge reads, parsed and checked against each other: first step of `npm run build:index` and of coverage.
import { articleSchema } from '../../core/knowledge/seeds/article.schema.ts';
import { conceptsSchema, eventsSchema, outletsSchema } from '../../core/knowledge/seeds/reference.schema.ts';
import { checkSeeds } from '../../core/knowledge/seeds/seed-checks.ts';
import type { SeedProblem } from '../../core/knowledge/seeds/seed-problem.ts';
import type { Seeds } from '../../core/knowledge/seeds/seeds.ts';
import { subjectSchema } from '../../core/knowledge/seeds/subject.schema.ts';
import { fineOf, listSeedFiles, problemsOf, readSeedFile } from './read-seed-file.ts';

export type ReadSeeds =
  | { readonly kind: 'fine'; readonly seeds: Seeds }
  | { readonly kind: 'faulty'; readonly problems: readonly SeedProblem[] };

/**
 * Never throws for what stands in the files: every problem of every file comes back.
 * @param root folder that holds `seeds/`
 */
export function readSeeds(root: string): ReadSeeds {
  const subjects = listSeedFiles(root, 'seeds/subjects').map((file) => readSeedFile(subjectSchema, root, file));
  const articles = listSeedFiles(root, 'seeds/articles').map((file) => readSeedFile(articleSchema, root, file));
  const events = readSeedFile(eventsSchema, root, 'seeds/events.yaml');
  const outlets = readSeedFile(outletsSchema, root, 'seeds/outlets.yaml');
  const concepts = readSeedFile(conceptsSchema, root, 'seeds/concepts.yaml');
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
