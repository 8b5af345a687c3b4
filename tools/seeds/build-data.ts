// Everything that `data/` holds, as text, from everything that `seeds/` holds; or all that is wrong with the seeds.
// Deterministic: no clock, sorted keys. tools/build-index.ts writes it, data/data.test.ts compares it with what is committed.
import { join } from 'node:path';
import { buildCardIndex } from '../../core/knowledge/builder.ts';
import { createSubjectFinder } from '../../core/knowledge/subject-finder.ts';
import { sayProblem } from '../../core/knowledge/seed-problem.ts';
import { findUnnamed } from '../../core/knowledge/unnamed.ts';
import type { NameIndex } from '../../core/recognition/name-index.ts';
import { createRecogniser } from '../../core/recognition/recogniser.ts';
import { buildNames } from '../build-names.ts';
import { readNameSeeds } from '../name-seeds.ts';
import { buildMarks } from './build-marks.ts';
import { readSeeds } from './read-seeds.ts';
import { writeJson } from './write-json.ts';

export type BuiltData =
  | { readonly kind: 'built'; readonly files: ReadonlyMap<'names.json' | 'cards.json' | 'marks.css', string> }
  /** One line a problem: file, field, reason. */
  | { readonly kind: 'faulty'; readonly problems: readonly string[] };

/** @param root folder that holds `seeds/` */
export function buildData(root: string): BuiltData {
  const read = readSeeds(root);
  const named = buildNameIndex(root);
  if (read.kind === 'faulty' || named.kind === 'faulty') {
    const facts = read.kind === 'faulty' ? read.problems.map(sayProblem) : [];
    return { kind: 'faulty', problems: [...facts, ...(named.kind === 'faulty' ? named.problems : [])] };
  }
  const recogniser = createRecogniser(named.names);
  const cards = buildCardIndex(read.seeds, createSubjectFinder(recogniser));
  const unnamed = findUnnamed(read.seeds, cards);
  if (unnamed.length > 0) return { kind: 'faulty', problems: unnamed.map(sayProblem) };
  return {
    kind: 'built',
    files: new Map([
      ['names.json', writeJson(named.names, 0)],
      ['cards.json', writeJson(cards, 1)],
      ['marks.css', buildMarks(cards.subjects.map(({ id }) => id))],
    ]),
  };
}

type NamesOrProblems =
  | { readonly kind: 'named'; readonly names: NameIndex }
  | { readonly kind: 'faulty'; readonly problems: readonly string[] };

/** What is wrong with names comes as an error of one line a fault. */
function buildNameIndex(root: string): NamesOrProblems {
  try {
    return { kind: 'named', names: buildNames(readNameSeeds(join(root, 'seeds'))) };
  } catch (error) {
    return { kind: 'faulty', problems: (error instanceof Error ? error.message : String(error)).split('\n') };
  }
}
