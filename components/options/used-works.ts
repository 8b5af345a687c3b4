// What of other people's work is part of the built extension, as About names it; docs/dependencies.md says why each is there.

export interface UsedWork {
  readonly name: string;
  /** SPDX identifier. */
  readonly licence: string;
  readonly page: string;
}

export const usedWorks: readonly UsedWork[] = [
  { name: 'Floating UI', licence: 'MIT', page: 'https://github.com/floating-ui/floating-ui' },
  { name: 'Fuse.js', licence: 'Apache-2.0', page: 'https://github.com/krisk/Fuse' },
  { name: 'Preact', licence: 'MIT', page: 'https://github.com/preactjs/preact' },
  { name: 'tldts', licence: 'MIT', page: 'https://github.com/remusao/tldts' },
  { name: 'Valibot', licence: 'MIT', page: 'https://github.com/fabian-hiller/valibot' },
  { name: 'webextension-polyfill', licence: 'MPL-2.0', page: 'https://github.com/mozilla/webextension-polyfill' },
];
