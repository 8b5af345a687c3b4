// Reads what every source file of the tree imports, for the architecture test. Text only: nothing is run or resolved.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** One import, as written. `types`: it vanishes when types are stripped. */
export interface WrittenImport {
  readonly from: string;
  readonly types: boolean;
}

export interface SourceFile {
  /** Path from the root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly WrittenImport[];
}

const comments = /\/\*[^]*?\*\/|(?<=^|[\s;{}(,])\/\/[^\n]*/g;
const fromClause = /\b(?:import|export)\s+(type\s+)?(?:[\w$*]|\{)[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g;
const sideEffect = /\bimport\s*['"]([^'"]+)['"]/g;
const dynamic = /\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g;
const glob = /\bimport\.meta\.glob[^(]*\(\s*['"]([^'"]+)['"]/g;

/** Imports of one file's text, `export ... from` included. `import { type A }` keeps a side effect, so it counts as a value. */
export function parseImports(source: string): readonly WrittenImport[] {
  const text = source.replace(comments, ' ');
  return [
    ...Array.from(text.matchAll(fromClause), ([, types, from = '']) => ({ from, types: types !== undefined })),
    ...[sideEffect, dynamic, glob].flatMap((pattern) =>
      Array.from(text.matchAll(pattern), ([, from = '']) => ({ from, types: false })),
    ),
  ];
}

/** Every source file that git knows or would know, tests included. */
export function listSources(root: string): readonly SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  return listed
    .split('\n')
    .filter((path) => /\.tsx?$/.test(path) && existsSync(posix.join(root, path)))
    .map((path) => {
      const text = readFileSync(posix.join(root, path), 'utf8');
      return { path, text, imports: parseImports(text) };
    });
}

/** Path from the root of a relative import, without Vite's `?inline` and the like; `null` for a package. */
export function resolveImport(importer: string, from: string): string | null {
  if (!from.startsWith('.')) return null;
  return posix.join(posix.dirname(importer), from.replace(/\?.*$/, ''));
}

/** Files reached from `start` by imports that are left when types are stripped; packages as written. */
export function findReached(files: readonly SourceFile[], start: string): ReadonlySet<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { from, types } of byPath.get(path)?.imports ?? []) if (!types) visit(resolveImport(path, from) ?? from);
  };
  visit(start);
  return reached;
}
