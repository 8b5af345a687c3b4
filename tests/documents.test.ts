// What the documents point at is there: files by relative links, commands by their names.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(posix.join(root, path), 'utf8');
const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], { cwd: root, encoding: 'utf8' });
const documents = listed.split('\n').filter((path) => path !== '' && existsSync(posix.join(root, path)));

const links = /\]\(([^)#\s]+)|(?:src|srcset)="([^"]+)"/g;
const commands = /`npm (?:run (?:--silent )?)?([a-z][\w:-]*)/g;

it.each(documents)('%s points at files that exist', (path) => {
  const targets = Array.from(read(path).matchAll(links), ([, link, source]) => link ?? source ?? '');
  const missing = targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => !existsSync(posix.join(root, posix.dirname(path), target)));
  expect(missing).toEqual([]);
});

it('README names commands that package.json has', () => {
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
  const named = Array.from(read('README.md').matchAll(commands), ([, name = '']) => name);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => !(name in scripts) && name !== 'ci')).toEqual([]);
});
