// The manifests of both builds, frozen: whatever the extension may do is written here, and a change of it is a change of this file.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildFolder } from '../tools/drivers/start-sidelight.ts';

type Manifest = Readonly<Record<string, unknown>>;

const readManifest = (name: 'chromium' | 'firefox'): Manifest =>
  JSON.parse(readFileSync(`${buildFolder(name)}/manifest.json`, 'utf8')) as Manifest;

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

const contentScript = {
  matches: ['http://*/*', 'https://*/*'],
  js: ['annotator.js'],
  css: ['assets/marks.css'],
  all_frames: true,
  match_origin_as_fallback: true,
  run_at: 'document_idle',
};

const keysOfBoth = [
  'action',
  'background',
  'commands',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'options_ui',
  'permissions',
  'version',
];

/** Keys that would give a page or another extension a way in, or us a way out. */
const forbidden = [
  'host_permissions',
  'optional_permissions',
  'optional_host_permissions',
  'web_accessible_resources',
  'externally_connectable',
  'sandbox',
  'devtools_page',
  'chrome_settings_overrides',
  'declarative_net_request',
];

describe.each(['chromium', 'firefox'] as const)('the manifest for %s', (name) => {
  const manifest = readManifest(name);

  it('asks for storage and nothing else', () => {
    expect(manifest['manifest_version']).toBe(3);
    expect(manifest['permissions']).toEqual(['storage']);
    expect(forbidden.filter((key) => key in manifest)).toEqual([]);
  });

  it('reads pages over http and https, with one script', () => {
    const origin = name === 'firefox' ? { css_origin: 'user' } : {};
    expect(manifest['content_scripts']).toEqual([{ ...contentScript, ...origin }]);
  });

  it('lets its own pages load their own files and connect nowhere', () => {
    expect(manifest['content_security_policy']).toEqual({ extension_pages: policy });
  });

  it('has the keys that are known, and no others', () => {
    const own = name === 'firefox' ? 'browser_specific_settings' : 'minimum_chrome_version';
    expect(Object.keys(manifest).toSorted()).toEqual([...keysOfBoth, own].toSorted());
  });

  it('has one background, a module', () => {
    const own = name === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' };
    expect(manifest['background']).toEqual({ type: 'module', ...own });
  });

  it('imports nothing late in the background, which a service worker may not', () => {
    const files = readdirSync(buildFolder(name), { recursive: true, encoding: 'utf8' });
    const scripts = files.filter((file) => /^(background|chunks[/\\]background-[\w-]+)\.js$/.test(file));
    expect(scripts).toHaveLength(2);
    for (const script of scripts)
      expect(readFileSync(`${buildFolder(name)}/${script}`, 'utf8')).not.toMatch(/\bimport\(/);
  });

  it('has four commands', () => {
    const names = Object.keys(manifest['commands'] as object);
    expect(names).toEqual(['next-mention', 'previous-mention', 'toggle-site', '_execute_action']);
  });
});

it('runs on the browsers it was tested in', () => {
  expect(readManifest('chromium')['minimum_chrome_version']).toBe('140');
  expect(readManifest('firefox')['browser_specific_settings']).toMatchObject({
    gecko: { strict_min_version: '153.0', data_collection_permissions: { required: ['none'] } },
  });
});
