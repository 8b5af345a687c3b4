// The licences that ship with both builds: of every package that a build took code from, in full, and the same that About names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usedWorks } from '../components/options/used-works.ts';
import { buildFolder } from '../tools/drivers/start-sidelight.ts';
import { licencesFile } from '../tools/packing/bundled-packages.ts';

interface PackageFile {
  readonly dependencies?: Readonly<Record<string, string>>;
}

const readDependencies = (file: string): readonly string[] =>
  Object.keys((JSON.parse(readFileSync(file, 'utf8')) as PackageFile).dependencies ?? {});

/** What package.json installs for readers, and what that needs in turn. */
function listRuntimePackages(): readonly string[] {
  const names = new Set(readDependencies('package.json'));
  // A set that grows while it is walked is walked to its new end.
  for (const name of names)
    readDependencies(join('node_modules', name, 'package.json')).forEach((own) => names.add(own));
  return [...names];
}

describe.each(['chromium', 'firefox'] as const)('the build for %s', (name) => {
  const folder = buildFolder(name);
  const text = readFileSync(join(folder, licencesFile), 'utf8');
  const notes = text.split(/\n-{80}\n\n/).slice(1);
  const titles = notes.map((note) => note.slice(0, note.indexOf(' ')));

  it('names every runtime dependency', () => {
    expect(listRuntimePackages().filter((dependency) => !titles.includes(dependency))).toEqual([]);
  });

  it('quotes their licences', () => {
    const short = notes.filter(
      (note) => !/Permission is hereby granted|Apache License|Mozilla Public License/.test(note),
    );
    // These packages come without a licence file; what is bundled of them is a few lines.
    expect(short.map((note) => note.slice(0, note.indexOf(' '))).filter((title) => !/^@?wxt/.test(title))).toEqual([]);
  });

  it('agrees with what About says', () => {
    const told = notes.map((note) => note.split('\n')[1]);
    for (const { name: work, licence } of usedWorks) {
      const index = titles.findIndex((title) => title.includes(work.toLowerCase().replace(' ', '-')));
      expect([work, told[index]]).toEqual([work, licence]);
    }
  });
});
