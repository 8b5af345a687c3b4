// Signs of full names whose surname tells nothing by itself: too short, or in need of a title.
import type { Words } from '../../core/recognition/first-look/signs.ts';
import type { CollectedPairs } from './form-collection.ts';
import { isCased, leaveShortest, scriptOf } from './sign-forms.ts';

interface FullNameOptions {
  readonly isOwn: (form: string) => boolean;
  /** All forms of such surnames, and how those with capitals begin. */
  readonly families: readonly string[];
  readonly stems: readonly string[];
}

export function writeFullNames(pairs: readonly CollectedPairs[], options: FullNameOptions): readonly Words[] {
  return [...new Set(pairs.flatMap((own) => writePairs(own, options)))];
}

function writePairs({ starts, ends }: CollectedPairs, { isOwn, families, stems }: FullNameOptions): readonly Words[] {
  const fronts = starts.map((start) => start.trim()).filter(isOwn);
  const backs = ends.map(({ form }) => form).filter(isOwn);
  const isFamilyFirst = families.some((family) => fronts.includes(family));
  const [surnames, given] = isFamilyFirst ? [fronts, backs] : [backs, fronts];
  const own = families.filter((family) => surnames.includes(family));
  if (own.length === 0) return [];
  const scripts = new Set(own.filter((family) => !isCased(family)).map(scriptOf));
  const alone = given.filter((form) => !isCased(form) && scripts.has(scriptOf(form)));
  const first = stems.filter((stem) => own.includes(stem));
  const joined = joinCased(first, leaveShortest(given.filter(isCased).map(shortenGiven)), isFamilyFirst, own);
  // Without capitals a given name alone is rare enough.
  return [...joined, ...leaveShortest(alone.map(shortenGiven))];
}

/** @param own all forms of the surnames, for their longest ending */
function joinCased(
  surnames: readonly string[],
  given: readonly string[],
  isFamilyFirst: boolean,
  own: readonly string[],
): readonly Words[] {
  if (surnames.length === 0 || given.length === 0) return [];
  const [families, names] = [surnames, given].map((forms) => `(?:${forms.join('|')})`);
  const endings = own.flatMap((form) =>
    surnames.filter((stem) => form.startsWith(stem)).map((stem) => form.length - stem.length),
  );
  return [isFamilyFirst ? `${families}${Math.max(0, ...endings)}~${names}` : `${names} ${families}`];
}

/** As much of a given name as tells it: with a second word its beginning. */
function shortenGiven(form: string): string {
  const end = isCased(form) ? Math.max(6, form.indexOf(' ') + 2) : 5;
  return form.slice(0, end).trim();
}
