// What recognition reads of `seeds/`: languages, and the sections `names`, `decoys`, `titles`, `world` and `descriptions` of the subjects.
import type { SeedProblem } from '../../core/knowledge/seeds/seed-problem.ts';
import { languageSchema, namedSubjectSchema } from './name-seeds.schema.ts';
import type { LanguageSeed, NamedSubjectSeed } from './name-seeds.schema.ts';
import { fineOf, listSeedFiles, problemsOf, readSeedFile } from './read-seed-file.ts';

export interface NameSeeds {
  readonly languages: readonly LanguageSeed[];
  readonly subjects: readonly NamedSubjectSeed[];
}

export type ReadNameSeeds =
  | { readonly kind: 'fine'; readonly seeds: NameSeeds }
  | { readonly kind: 'faulty'; readonly problems: readonly SeedProblem[] };

/**
 * Never throws for what stands in the files: every problem of every file comes back.
 * @param root folder that holds `seeds/`
 */
export function readNameSeeds(root: string): ReadNameSeeds {
  const languages = listSeedFiles(root, 'seeds/languages').map((file) => readSeedFile(languageSchema, root, file));
  const subjects = listSeedFiles(root, 'seeds/subjects').map((file) => readSeedFile(namedSubjectSchema, root, file));
  const problems = [...languages, ...subjects].flatMap(problemsOf);
  if (problems.length > 0) return { kind: 'faulty', problems };
  const contentOf = <Content>({ content }: { readonly content: Content }): Content => content;
  return {
    kind: 'fine',
    seeds: {
      languages: languages.flatMap(fineOf).map(contentOf),
      subjects: subjects.flatMap(fineOf).map(contentOf),
    },
  };
}
