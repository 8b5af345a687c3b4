// One YAML file to plain values, or to what is wrong with its YAML.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { SeedProblem } from '../../core/knowledge/seeds/seed-problem.ts';

export type RawSeed =
  | { readonly kind: 'read'; readonly file: string; readonly raw: unknown }
  | { readonly kind: 'unreadable'; readonly problems: readonly SeedProblem[] };

/** @param file path from `root`, as problems shall name it */
export function readSeedFile(root: string, file: string): RawSeed {
  let text: string;
  try {
    text = readFileSync(join(root, file), 'utf8');
  } catch {
    return { kind: 'unreadable', problems: [{ file, field: '', reason: 'cannot be read' }] };
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  if (document.errors.length === 0) return { kind: 'read', file, raw: document.toJS() };
  const problems = document.errors.map((error) => {
    const { line } = lineCounter.linePos(error.pos[0]);
    return { file, field: `line ${line}`, reason: error.message.split('\n')[0] ?? 'is no YAML' };
  });
  return { kind: 'unreadable', problems };
}
