// Everything that `data/` holds, as text, from everything that `seeds/` holds; or all that is wrong with the seeds.
// Deterministic: no clock, sorted keys. tools/build-index.ts writes it, data/data.test.ts compares it with what is committed.
import { buildCardIndex } from '../../core/knowledge/seeds/builder.ts';
import { sayProblem } from '../../core/knowledge/seeds/seed-problem.ts';
import type { SeedProblem } from '../../core/knowledge/seeds/seed-problem.ts';
import type { Seeds } from '../../core/knowledge/seeds/seeds.ts';
import { createSubjectFinder } from '../../core/knowledge/subject-finder.ts';
import { findUnnamed } from '../../core/knowledge/seeds/unnamed.ts';
import type { Signs } from '../../core/recognition/first-look/signs.ts';
import type { NameIndex } from '../../core/recognition/name-index.ts';
import { createRecogniser } from '../../core/recognition/recogniser.ts';
import { buildNames } from '../build-names.ts';
import { NameFault } from '../names/name-fault.ts';
import { buildMarks } from './build-marks.ts';
import { readNameSeeds } from './read-name-seeds.ts';
import type { NameSeeds } from './read-name-seeds.ts';
import { readSeeds } from './read-seeds.ts';
import { writeJson } from './write-json.ts';

export type DataFile = 'names.json' | 'signs.json' | 'cards.json' | 'marks.css';

export type BuiltData =
  | { readonly kind: 'built'; readonly files: ReadonlyMap<DataFile, string> }
  /** One line a problem: file, field, reason. */
  | { readonly kind: 'faulty'; readonly problems: readonly string[] };

/** @param root folder that holds `seeds/` */
export function buildData(root: string): BuiltData {
  const read = readSeeds(root);
  const named = readNameSeeds(root);
  if (read.kind === 'fine' && named.kind === 'fine') return buildAll(read.seeds, named.seeds);
  const problems = read.kind === 'faulty' ? read.problems : [];
  const places = new Set(problems.map(placeOf));
  // Knowledge and recognition read the same subject files: what both find wrong is told once.
  const more = named.kind === 'faulty' ? named.problems.filter((problem) => !places.has(placeOf(problem))) : [];
  return { kind: 'faulty', problems: [...problems, ...more].map(sayProblem) };
}

const placeOf = ({ file, field }: SeedProblem): string => `${file}: ${field}`;

function buildAll(seeds: Seeds, nameSeeds: NameSeeds): BuiltData {
  try {
    const { names, signs } = buildNames(nameSeeds);
    return buildFiles(seeds, names, signs);
  } catch (error) {
    if (error instanceof NameFault) return { kind: 'faulty', problems: [error.message] };
    throw error;
  }
}

function buildFiles(seeds: Seeds, names: NameIndex, signs: Signs): BuiltData {
  const cards = buildCardIndex(seeds, createSubjectFinder(createRecogniser(names)));
  const unnamed = findUnnamed(seeds, cards);
  if (unnamed.length > 0) return { kind: 'faulty', problems: unnamed.map(sayProblem) };
  const files = new Map<DataFile, string>([
    ['names.json', writeJson(names, 0)],
    ['signs.json', writeJson(signs, 0)],
    ['cards.json', writeJson(cards, 1)],
    ['marks.css', buildMarks(cards.subjects.map(({ id }) => id))],
  ]);
  return { kind: 'built', files };
}
