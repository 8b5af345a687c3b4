// `npm run check:sources`: proves that the sources given to Mozilla's reviewers make the extension given to them. Takes the zips
// of .output (`npm run zip:firefox`), follows the commands that SOURCE_CODE_REVIEW.md in the sources tells, and compares bytes.
// Installs packages, so it is not among the steps of `npm test`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
const zipOf = (folder: string, what: string): string => join(folder, '.output', `${name}-${version}-${what}.zip`);

/** The commands between the first pair of fences. */
function readCommands(folder: string): readonly string[] {
  const [, block = ''] = /```sh\n([^`]*)```/.exec(readFileSync(join(folder, 'SOURCE_CODE_REVIEW.md'), 'utf8')) ?? [];
  return block.split('\n').filter((line) => line !== '');
}

/** Without the programs of this checkout, which a reviewer does not have. */
function follow(command: string, cwd: string): void {
  console.log(`$ ${command}`);
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((part) => !part.startsWith(resolve('.')));
  execFileSync(command, {
    cwd,
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PATH: path.join(delimiter) },
  });
}

const folder = mkdtempSync(join(tmpdir(), 'sidelight-sources-'));
execFileSync('unzip', ['-q', resolve(zipOf('.', 'sources')), '-d', folder]);
const commands = readCommands(folder);
for (const command of commands) follow(command, folder);
const same = commands.length > 0 && readFileSync(zipOf(folder, 'firefox')).equals(readFileSync(zipOf('.', 'firefox')));
rmSync(folder, { recursive: true });
console.log(same ? 'The sources make the same zip, byte for byte.' : '✗ The sources make another zip.');
if (!same) process.exitCode = 1;
