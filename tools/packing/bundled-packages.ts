// Part of wxt.config.ts: which packages a build takes code from, and the file that ships their licences with it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside the manifest, in both builds. */
export const licencesFile = 'THIRD-PARTY-LICENSES.txt';

/** What of the bundler's output is read: modules, and how much of each was kept. */
interface BundledChunk {
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
}

export interface PackageCollector {
  /** Folders of packages of which a line was bundled. */
  readonly folders: Set<string>;
  /** For Vite, in every group of entrypoints. */
  readonly plugin: { readonly name: string; generateBundle(options: unknown, bundle: object): void };
}

/** The innermost package that a module belongs to. */
const findPackage = (id: string): string | null => /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? null;

export function createPackageCollector(): PackageCollector {
  const folders = new Set<string>();
  const collect = ({ modules = {} }: BundledChunk): void => {
    for (const [id, { renderedLength }] of Object.entries(modules)) {
      const folder = renderedLength > 0 ? findPackage(id) : null;
      if (folder !== null) folders.add(folder);
    }
  };
  const generateBundle = (_options: unknown, bundle: object): void => Object.values(bundle).forEach(collect);
  return { folders, plugin: { name: 'sidelight-bundled-packages', generateBundle } };
}

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

function describePackage(folder: string): string {
  // Written by npm: the border where the file becomes what npm documents.
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text =
    file === undefined ? 'Its package comes without a licence text.' : readFileSync(join(folder, file), 'utf8');
  return `${name} ${version}\n${license ?? 'licence unknown'}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}

const opening = `Sidelight is under the MIT licence. It contains code of the packages below, each under its own.
tldts contains the Public Suffix List (publicsuffix.org), which is under MPL-2.0, as webextension-polyfill is.
Their unchanged source is in the npm packages of these names and versions.
`;
const line = `\n${'-'.repeat(80)}\n\n`;

/** The same bytes for the same packages, in whatever order they were bundled. */
export function writeLicences(outDir: string, folders: ReadonlySet<string>): void {
  const notes = Array.from(folders, describePackage).toSorted();
  writeFileSync(join(outDir, licencesFile), [opening, ...notes].join(line));
}
