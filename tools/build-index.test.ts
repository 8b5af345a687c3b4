// The command line of the index, on copies of the seeds that are then broken.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { badSeeds } from './build-index.cases.ts';
import { buildData } from './seeds/build-data.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const command = join(project, 'tools/build-index.ts');

/** ms. Building all name forms takes seconds on a busy machine. */
const patience = 120_000;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sidelight-seeds-'));
  cpSync(join(project, 'seeds'), join(root, 'seeds'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

describe('bad seeds', () => {
  it.each(badSeeds)(
    '$says',
    ({ file, before, after, lines }) => {
      const path = join(root, 'seeds', file);
      const text = readFileSync(path, 'utf8');
      if (before !== undefined) expect(text).toContain(before);
      writeFileSync(path, before === undefined ? after : text.replace(before, after));
      const built = buildData(root);
      expect(built.kind === 'faulty' ? built.problems : []).toEqual(expect.arrayContaining([...lines]));
    },
    patience,
  );

  it('are all told at once, and nothing is written', () => {
    for (const [file, line] of [
      ['seeds/events.yaml', 'wrong: [true]'],
      ['seeds/articles/004_592493d5cdb2de7b.yaml', 'wrong: yes'],
    ] as const) {
      writeFileSync(join(root, file), `${readFileSync(join(root, file), 'utf8')}${line}\n`);
    }
    const { status, stderr } = spawnSync(process.execPath, [command, root], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n').toSorted()).toEqual([
      'seeds/articles/004_592493d5cdb2de7b.yaml: wrong: no such field',
      'seeds/events.yaml: wrong: no such field',
    ]);
    expect(existsSync(join(root, 'data'))).toBe(false);
  });

  it('a folder without seeds is told, not thrown', () => {
    rmSync(join(root, 'seeds'), { recursive: true });
    const built = buildData(root);
    expect(built.kind === 'faulty' ? built.problems : []).toEqual(
      expect.arrayContaining(['seeds/events.yaml: cannot be read', 'seeds/outlets.yaml: cannot be read']),
    );
  });
});

describe('good seeds', () => {
  it(
    'are written, the same bytes each time',
    () => {
      execFileSync(process.execPath, [command, root]);
      const read = () =>
        ['cards.json', 'names.json', 'marks.css'].map((name) => readFileSync(join(root, 'data', name), 'utf8'));
      const first = read();
      execFileSync(process.execPath, [command, root]);
      expect(read()).toEqual(first);
    },
    patience,
  );
});
