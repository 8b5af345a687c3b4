// Bad seeds are told as file, field and reason; good ones give the same bytes each time.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildNames } from './build-names.ts';
import { readNameSeeds } from './name-seeds.ts';

/** Building all names takes about a second, several on a busy machine; milliseconds. */
const patience = 30_000;

const seeds = fileURLToPath(new URL('../seeds', import.meta.url));
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'name-seeds-'));
  cpSync(seeds, root, { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('name seeds', { timeout: patience }, () => {
  it('build the same names twice', () => {
    expect(JSON.stringify(buildNames(readNameSeeds(root)))).toBe(JSON.stringify(buildNames(readNameSeeds(root))));
  });

  it('tell a language that is malformed', () => {
    writeFileSync(join(root, 'languages/xx.yaml'), 'language: Xx\nclases: {}\n');
    expect(() => readNameSeeds(root)).toThrow(/xx\.yaml: language: a language code[^\n]*\nxx\.yaml: clases: /u);
  });

  it('tell a class of endings that the language does not have', () => {
    writeFileSync(
      join(root, 'subjects/nobody.yaml'),
      "id: nobody\nkind: person\nnames:\n  order: given-first\n  surname: rare\n  forms:\n    cs: { family: ['Nikdo:nic'], given: [Ales] }\n",
    );
    expect(() => buildNames(readNameSeeds(root))).toThrow(
      /nobody\.yaml: names\.forms\.cs: .*no class of endings "nic"/u,
    );
  });

  it('tell a treaty between unknown parties', () => {
    writeFileSync(
      join(root, 'subjects/treaty-of-nowhere.yaml'),
      'id: treaty-of-nowhere\nkind: treaty\ndescriptions:\n  between: [vladimir-putin, nobody]\n  any: [[noun]]\n',
    );
    expect(() => buildNames(readNameSeeds(root))).toThrow(
      /treaty-of-nowhere\.yaml: descriptions\.between: no subject "nobody"/u,
    );
  });
});
