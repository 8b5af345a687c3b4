// The command line of the coverage report. The articles are no part of the project, so invented ones stand in for them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const command = fileURLToPath(new URL('coverage.ts', import.meta.url));
const article = '004_592493d5cdb2de7b.txt';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-coverage-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
  return { status, printed: stdout.split('\n'), problems: stderr.trim().split('\n') };
}

describe('coverage', () => {
  it('asks for a folder', () => {
    expect(run()).toMatchObject({
      status: 1,
      problems: ['Which folder? npm run coverage -- FOLDER_WITH_THE_ARTICLES'],
    });
  });

  it('says that a folder is not there', () => {
    expect(run(join(folder, 'none'))).toMatchObject({
      status: 1,
      problems: [`${join(folder, 'none')}: no such folder`],
    });
  });

  it('prints lines with what carries them, and tells what is missing, left over or has no digest', () => {
    const lines = Array.from({ length: 23 }, (_, position) => (position % 2 === 0 ? `Paragraph ${position + 1}` : ''));
    writeFileSync(join(folder, article), lines.join('\n'));
    writeFileSync(join(folder, '999_0.txt'), 'Something');
    const { status, printed, problems } = run(folder);
    expect(status).toBe(1);
    expect(printed).toEqual(
      expect.arrayContaining(['   3  Paragraph 3', '        –  the title', '  13  Paragraph 13']),
    );
    expect(problems).toEqual(
      expect.arrayContaining([
        `000_ba6fc2320025b440.txt: not in ${folder}`,
        `${article}: line 23 is left over: neither a statement nor a reason for none`,
        '999_0.txt: no digest in seeds/articles',
      ]),
    );
  });
});
