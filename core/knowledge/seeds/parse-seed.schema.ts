// Unknown content of a seed file to a typed value, or to the list of all that is wrong with it.
import * as v from 'valibot';
import { sayField } from './seed-problem.ts';
import type { SeedProblem } from './seed-problem.ts';

/** A parsed file and the path it came from, so that later checks can name it. */
export interface SeedFile<Content> {
  readonly file: string;
  readonly content: Content;
}

export type ParsedSeed<Content> =
  | ({ readonly kind: 'fine' } & SeedFile<Content>)
  | { readonly kind: 'faulty'; readonly problems: readonly SeedProblem[] };

/** @param raw what the YAML parser made of the file; nothing is assumed of it */
export function parseSeed<Schema extends v.GenericSchema>(
  schema: Schema,
  file: string,
  raw: unknown,
): ParsedSeed<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, raw);
  if (result.success) return { kind: 'fine', file, content: result.output };
  return { kind: 'faulty', problems: result.issues.map((issue) => ({ file, ...sayIssue(issue) })) };
}

function sayIssue(issue: v.BaseIssue<unknown>): { field: string; reason: string } {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { field: sayField(keys), reason: sayReason(issue) };
}

function sayReason(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'no such field';
  if (issue.received === 'undefined') return 'is missing';
  return issue.message;
}
