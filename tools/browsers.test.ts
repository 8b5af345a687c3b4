// A browser is found where each system keeps it, and a missing one is named with the command that installs it.
import { expect, it } from 'vitest';
import { installCases, placeCases } from './browsers.cases.ts';
import { explainInstall, listPlaces } from './browsers.ts';

it.each(placeCases)('finds $name on $platform: $what', ({ name, platform, env, installed, found }) => {
  const isExecutable = (path: string): boolean => installed.includes(path);
  expect(listPlaces(name, { platform, env, isExecutable }).find(isExecutable) ?? null).toBe(found);
});

it.each(installCases)('$platform $distribution: $says', ({ name, platform, distribution, says }) => {
  expect(explainInstall(name, { platform, env: {}, isExecutable: () => false }, distribution)).toContain(says);
});
