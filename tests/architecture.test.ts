// The conventions of the house as tests: the import table for every import in the tree, and what no linter rule can say.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findImportFaults } from './architecture/import-faults.ts';
import { importCases } from './architecture/import-faults.cases.ts';
import { isTest } from './architecture/import-table.ts';
import { findReached, listSources, parseImports, resolveImport } from './architecture/source-imports.ts';

const files = listSources(fileURLToPath(new URL('..', import.meta.url)));
const paths = files.map((file) => file.path);

describe('the import table', () => {
  it.each(importCases)('$path: $line → $allowed', ({ path, line, allowed }) => {
    expect(findImportFaults({ path, imports: parseImports(line) }).length === 0).toBe(allowed);
  });

  it('holds for every file', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(findImportFaults)).toEqual([]);
  });

  it('leaves tools and tests alone to read seeds', () => {
    const readers = files.filter(({ imports, path }) =>
      imports.some(({ from }) => resolveImport(path, from)?.startsWith('seeds/')),
    );
    expect(readers.map((file) => file.path).filter((path) => !/^(tools|tests)\//.test(path))).toEqual([]);
    expect(paths.filter((path) => path.startsWith('seeds/'))).toEqual([]);
  });
});

describe('the content script', () => {
  const entry = paths.find((path) => /^entrypoints\/annotator(\/index)?\.tsx?$/.test(path)) ?? 'no content script';
  const reached = [...findReached(files, entry)];

  it('reaches the page and recognition', () => {
    expect(reached.some((path) => path.startsWith('page/'))).toBe(true);
    expect(reached).toContain('core/recognition/recogniser.ts');
  });

  it.each(['tldts', 'fuse.js'])('never reaches %s', (name) => {
    expect(reached.filter((path) => path === name || path.startsWith(`${name}/`))).toEqual([]);
  });

  it('makes no set of characters by Unicode’s properties before it is needed', () => {
    const atTop = /^(?:export )?const [^\n]*=\s*(?:\/|new RegExp)[^\n]*\\p\{/m;
    expect(atTop.test('const a = /\\p{L}/u;') && atTop.test('const a =\n  /x\\p{L}/u;')).toBe(true);
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    expect(reached.filter((path) => atTop.test(texts.get(path) ?? ''))).toEqual([]);
  });

  it('never reaches the text of cards', () => {
    expect(reached.filter((path) => path.endsWith('cards.json'))).toEqual([]);
  });
});

describe('every source file', () => {
  const written = files.filter(({ path }) => !path.endsWith('.d.ts'));

  it('says first what it is for', () => {
    // A test is about the file beside it, which says it.
    const modules = written.filter(({ path }) => !/\.test\.tsx?$/.test(path));
    expect(modules.filter(({ text }) => !/^(#![^\n]*\n)?\/[/*]/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('has a name that says what it holds', () => {
    const vague = /(^|\/)(utils?|helpers?|common|managers?|misc|modules)(\/|\.)/i;
    expect(paths.filter((path) => vague.test(path))).toEqual([]);
  });

  it('is no barrel, and names what it imports', () => {
    expect(written.filter(({ text }) => /^export \* from/m.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('imports relative files with their ending', () => {
    const bare = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => from.startsWith('.') && !/\.\w+(\?\w+)?$/.test(from))
        .map(({ from }) => `${path}: ${from}`),
    );
    expect(bare).toEqual([]);
  });

  it('is no test among the entrypoints, which would be built', () => {
    expect(paths.filter((path) => /^entrypoints\/[^/]+$/.test(path) && isTest(path))).toEqual([]);
  });

  it('skips no test and focuses none', () => {
    const parked = /\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b/;
    expect(files.filter(({ path, text }) => isTest(path) && parked.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
