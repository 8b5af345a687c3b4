// References from one seed file into another, and what is said when they lead nowhere.
import type { SeedProblem } from './seed-problem.ts';

/** Ids that files may refer to. */
export interface KnownIds {
  readonly subjects: ReadonlySet<string>;
  readonly outlets: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  readonly matters: ReadonlySet<string>;
}

type Where = Pick<SeedProblem, 'file' | 'field'>;

/** @param kind of what the ids should name, as the reason says it */
export function unknownIds(
  where: Where,
  ids: readonly string[],
  known: ReadonlySet<string>,
  kind: string,
): readonly SeedProblem[] {
  return ids.filter((id) => !known.has(id)).map((id) => ({ ...where, reason: `no ${kind} has the id ${id}` }));
}

export function checkOrder(
  where: Where,
  from: string | number,
  until: string | number | undefined,
): readonly SeedProblem[] {
  return until !== undefined && until < from ? [{ ...where, reason: `${until} lies before ${from}` }] : [];
}

export function listOf<Value>(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value];
}
