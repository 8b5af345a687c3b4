// What Sidelight is measured against: an extension that marks the same names with mark.js, an established library, across
// elements, and does nothing else. Written into a temporary folder.
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildNamePattern } from '../text/name-pattern.ts';

const manifest = {
  manifest_version: 3,
  name: 'mark.js with the same names',
  version: '1',
  content_scripts: [
    { matches: ['http://*/*'], js: ['mark.js', 'names.js'], all_frames: true, run_at: 'document_idle' },
  ],
};

/** @returns the folder of the extension; nobody removes it but the system */
export function writeRivalExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mark-extension-'));
  const pattern = buildNamePattern();
  const script = `new Mark(document.body).markRegExp(new RegExp(${JSON.stringify(pattern)}, 'gu'), { acrossElements: true });`;
  copyFileSync('node_modules/mark.js/dist/mark.min.js', join(folder, 'mark.js'));
  writeFileSync(join(folder, 'names.js'), script);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
