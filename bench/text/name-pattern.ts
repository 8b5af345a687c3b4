// The same names as a rival would be given them: one regular expression of full names and surnames as the seeds write them,
// without their inflections.
import type { NamedSubjectSeed } from '../../tools/seeds/name-seeds.schema.ts';
import { readNameSeeds } from '../../tools/seeds/read-name-seeds.ts';

/** Source for the flags `gu`. Scripts that part words by spaces want a whole word; the others have no such thing. */
export function buildNamePattern(): string {
  const read = readNameSeeds('.');
  const subjects = read.kind === 'fine' ? read.seeds.subjects : [];
  const written = [...new Set(subjects.flatMap(listWritten))].map(escape);
  const isParted = (name: string): boolean => !/[\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u.test(name);
  const words = written.filter(isParted).join('|');
  const others = written.filter((name) => !isParted(name)).join('|');
  return `(?<!\\p{L})(?:${words})(?!\\p{L})|${others}`;
}

function listWritten({ names }: NamedSubjectSeed): readonly string[] {
  if (!names) return [];
  return Object.values(names.forms).flatMap(({ family, given }) =>
    family.flatMap((surname) => {
      const [last, ...firsts] = [surname, ...given].map(withoutMarks);
      const full = firsts.map((first) => (names.order === 'given-first' ? `${first} ${last}` : `${last} ${first}`));
      return [last ?? '', ...full];
    }),
  );
}

/** The notation of stems: class of endings and marks behind the name. */
const withoutMarks = (notation: string): string => notation.replace(/(:[a-z]+)?[*!^]*$/u, '');

const escape = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
