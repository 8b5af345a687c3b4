// What the built extension is: its manifest for both browsers, frozen by tests/manifest.test.ts.
import { defineConfig } from 'wxt';
import { gatherBackground } from './tools/packing/background-chunk.ts';
import { startBare } from './tools/packing/bare-entry.ts';
import { parseDataLate } from './tools/packing/late-json.ts';
import { useNativeInterface } from './tools/packing/native-interface.ts';
import { pressAgain } from './tools/packing/press-again.ts';
import { createPackageCollector, writeLicences } from './tools/packing/bundled-packages.ts';

/** Pages of the extension run our own files and nothing else; nothing of ours can connect anywhere. */
const extensionPagesPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** The grey ones, for pages where Sidelight is off, are set at run time: platform/badge.ts. */
const buildIcons = (sizes: readonly number[]): Record<number, string> =>
  Object.fromEntries(sizes.map((size) => [size, `icon/${size}.png`]));

const packages = createPackageCollector();

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // A development build lies apart: it works only while its server runs.
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  // The bundler would copy the public suffix list, one string of 68 kB, to each of the three places that read it.
  vite: ({ browser }) => ({
    // The floors of README: nothing is rewritten for browsers that do not run it.
    build: {
      target: browser === 'firefox' ? 'firefox153' : 'chrome140',
      rolldownOptions: { optimization: { inlineConst: false } },
    },
    plugins: [packages.plugin, parseDataLate()],
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'background')) config.plugins?.push(gatherBackground());
      if (entrypoints.some(({ name }) => name === 'annotator')) {
        config.plugins?.push(useNativeInterface(), startBare(), pressAgain());
      }
    },
    'build:done': ({ config }) => writeLicences(config.outDir, packages.folders),
  },
  // What a reviewer needs to make the same extension, and to see where its data comes from: SOURCE_CODE_REVIEW.md.
  zip: {
    includeSources: [
      '{components,core,data,entrypoints,page,platform,public,seeds,tools}/**',
      '{package,package-lock,tsconfig}.json',
      'wxt.config.ts',
      '*.md',
      'LICENSE',
    ],
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage'],
    icons: buildIcons([16, 32, 48, 128]),
    action: { default_title: '__MSG_extensionName__', default_icon: buildIcons([16, 32, 48]) },
    // Written here and not by defineContentScript: see docs/adr/0002-content-script-registration.md.
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*'],
        js: ['annotator.js'],
        css: ['assets/marks.css'],
        all_frames: true,
        match_origin_as_fallback: true,
        run_at: 'document_idle',
        // Firefox paints ::highlight rules inside open shadow roots only from user-origin sheets; Chromium only from author ones.
        ...(browser === 'firefox' ? { css_origin: 'user' } : {}),
      },
    ],
    // Free in both: Chromium keeps Alt+Shift+N and P for tab groups and gives a command that asks for them no keys at all;
    // Alt+Shift+S opens a menu in Firefox.
    commands: {
      'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextMention__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPreviousMention__' },
      'toggle-site': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandToggleSite__' },
      // Chromium has it of itself, but without keys; Firefox has it only when told.
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandOpenPopup__' },
    },
    ...(command === 'build' ? { content_security_policy: { extension_pages: extensionPagesPolicy } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
