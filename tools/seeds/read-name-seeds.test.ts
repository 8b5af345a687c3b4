// Seeds that recognition cannot use are told as file, field and reason.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sayProblem } from '../../core/knowledge/seeds/seed-problem.ts';
import { buildNames } from '../build-names.ts';
import { readNameSeeds } from './read-name-seeds.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
/** ms. Building all names takes a second, several on a busy machine. */
const patience = 30_000;

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sidelight-name-seeds-'));
  cpSync(join(project, 'seeds'), join(root, 'seeds'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function readAgain() {
  const read = readNameSeeds(root);
  return read.kind === 'fine'
    ? { problems: [], build: () => buildNames(read.seeds).names }
    : { problems: read.problems };
}

describe('name seeds', { timeout: patience }, () => {
  it('tell a language that is malformed', () => {
    writeFileSync(join(root, 'seeds/languages/xx.yaml'), 'language: Xx\nclases: {}\n');
    expect(readAgain().problems.map(sayProblem)).toEqual([
      'seeds/languages/xx.yaml: language: a language code of two or three letters',
      'seeds/languages/xx.yaml: clases: no such field',
    ]);
  });

  it('tell an ending inside a phrase', () => {
    writeFileSync(join(root, 'seeds/languages/xx.yaml'), "language: xx\nplain: ['Weiße* Haus']\n");
    expect(readAgain().problems.map(sayProblem)).toEqual([
      'seeds/languages/xx.yaml: plain[0]: a * at the very end, or none',
    ]);
  });

  it('tell a class of endings that the language does not have', () => {
    writeFileSync(
      join(root, 'seeds/subjects/nobody.yaml'),
      "id: nobody\nkind: person\nnames:\n  order: given-first\n  surname: rare\n  forms:\n    cs: { family: ['Nikdo:nic'], given: [Ales] }\n",
    );
    expect(readAgain().build).toThrow(/^seeds\/subjects\/nobody\.yaml: names\.forms\.cs: .*no class of endings "nic"/u);
  });

  it('tell a treaty between unknown parties', () => {
    writeFileSync(
      join(root, 'seeds/subjects/treaty-of-nowhere.yaml'),
      'id: treaty-of-nowhere\nkind: treaty\ndescriptions:\n  between: [vladimir-putin, nobody]\n  any: [[noun]]\n',
    );
    expect(readAgain().build).toThrow(
      /^seeds\/subjects\/treaty-of-nowhere\.yaml: descriptions\.between: no subject "nobody"/u,
    );
  });
});
