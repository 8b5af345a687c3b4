// Everything that `data/` holds, as text, from everything that `seeds/` holds; or all that is wrong with the seeds.
// Deterministic: no clock, sorted keys. tools/build-index.ts writes it, data/data.test.ts compares it with what is committed.
import { buildCardIndex } from '../../core/knowledge/seeds/builder.ts';
import { sayProblem } from '../../core/knowledge/seeds/seed-problem.ts';
import type { Seeds } from '../../core/knowledge/seeds/seeds.ts';
import { createSubjectFinder } from '../../core/knowledge/subject-finder.ts';
import { findUnnamed } from '../../core/knowledge/seeds/unnamed.ts';
import type { NameIndex } from '../../core/recognition/name-index.ts';
import { createRecogniser } from '../../core/recognition/recogniser.ts';
import { buildMarks } from './build-marks.ts';
import { buildNameIndex, checkNames } from './check-names.ts';
import { readSeeds } from './read-seeds.ts';
import { writeJson } from './write-json.ts';

export type DataFile = 'names.json' | 'cards.json' | 'marks.css';

export type BuiltData =
  | { readonly kind: 'built'; readonly files: ReadonlyMap<DataFile, string> }
  /** One line a problem: file, field, reason. */
  | { readonly kind: 'faulty'; readonly problems: readonly string[] };

/** @param root folder that holds `seeds/` */
export function buildData(root: string): BuiltData {
  const read = readSeeds(root);
  const problems = read.kind === 'faulty' ? read.problems : [];
  const nameProblems = checkNames(root, new Set(problems.map(({ file }) => file)));
  if (read.kind === 'faulty' || nameProblems.length > 0) {
    return { kind: 'faulty', problems: [...problems.map(sayProblem), ...nameProblems] };
  }
  const named = buildNameIndex(root);
  return named.kind === 'faulty' ? named : buildFiles(read.seeds, named.names);
}

function buildFiles(seeds: Seeds, names: NameIndex): BuiltData {
  const cards = buildCardIndex(seeds, createSubjectFinder(createRecogniser(names)));
  const unnamed = findUnnamed(seeds, cards);
  if (unnamed.length > 0) return { kind: 'faulty', problems: unnamed.map(sayProblem) };
  const files = new Map<DataFile, string>([
    ['names.json', writeJson(names, 0)],
    ['cards.json', writeJson(cards, 1)],
    ['marks.css', buildMarks(cards.subjects.map(({ id }) => id))],
  ]);
  return { kind: 'built', files };
}
