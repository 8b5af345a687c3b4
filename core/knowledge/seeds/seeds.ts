// All seed files, parsed: what the builder starts from. Each keeps its path, so that whatever is wrong can be said with it.
import type { ArticleSeed } from './article.schema.ts';
import type { SeedFile } from './parse-seed.schema.ts';
import type { ConceptsSeed, EventsSeed, OutletsSeed } from './reference.schema.ts';
import type { SubjectSeed } from './subject.schema.ts';

export interface Seeds {
  readonly articles: readonly SeedFile<ArticleSeed>[];
  readonly subjects: readonly SeedFile<SubjectSeed>[];
  readonly events: SeedFile<EventsSeed>;
  readonly outlets: SeedFile<OutletsSeed>;
  readonly concepts: SeedFile<ConceptsSeed>;
}
