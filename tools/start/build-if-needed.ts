// Builds the extension unless a build newer than every source lies there already.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserName } from '../browsers.ts';
import { buildFolder } from '../drivers/start-sidelight.ts';

const sources = ['core', 'components', 'data', 'entrypoints', 'page', 'platform', 'public', 'tools/packing'];
const singles = ['wxt.config.ts', 'package-lock.json'];

/** Time of the newest file, ms. */
function findNewest(): number {
  const files = sources.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  return Math.max(...[...files, ...singles].map((file) => statSync(file).mtimeMs));
}

/** @throws Error with what the build said */
export function buildIfNeeded(name: BrowserName): void {
  const manifest = join(buildFolder(name), 'manifest.json');
  if (existsSync(manifest) && statSync(manifest).mtimeMs > findNewest()) return;
  console.log(`Building for ${name} …`);
  const wxt = resolve('node_modules/wxt/bin/wxt.mjs');
  const browser = name === 'firefox' ? ['-b', 'firefox'] : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', ...browser], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}
