// Who may import whom: the table of docs/ARCHITECTURE.md as data. The longest matching folder speaks for a file.

/** What one folder's files may import. Paths are folders of ours; packages as written, or everything below one. */
export interface FolderRule {
  readonly folder: string;
  /** Our folders that may be imported, the folder itself included where it may. */
  readonly values: readonly string[];
  /** Our folders of which types alone may be imported. */
  readonly types?: readonly string[];
  /** Packages, and in which files, by a pattern. `anything` stands for Node and every package but webextension-polyfill. */
  readonly packages: 'anything' | readonly { readonly name: string; readonly files: RegExp }[];
}

const everyFile = /./;
const schemas = { name: 'valibot', files: /\.schema\.ts$/ };

export const importTable: readonly FolderRule[] = [
  { folder: 'core/recognition', values: ['core/recognition'], packages: [] },
  {
    folder: 'core/knowledge',
    values: ['core/knowledge', 'core/recognition'],
    packages: [{ name: 'fuse.js', files: /\/search\.ts$/ }, schemas],
  },
  {
    folder: 'core/interaction',
    values: ['core/interaction'],
    types: ['core/knowledge', 'core/recognition'],
    packages: [schemas, { name: 'tldts', files: /\/site\.ts$/ }],
  },
  { folder: 'data', values: ['data'], types: ['core'], packages: [] },
  { folder: 'page', values: ['page', 'core'], packages: [{ name: '@floating-ui/dom', files: everyFile }] },
  { folder: 'platform', values: ['platform', 'core'], packages: [{ name: 'webextension-polyfill', files: everyFile }] },
  { folder: 'components', values: ['components', 'core'], packages: [{ name: 'preact', files: everyFile }] },
  {
    folder: 'entrypoints',
    values: ['entrypoints', 'core', 'data', 'page', 'platform', 'components', 'public'],
    packages: [
      { name: 'preact', files: everyFile },
      { name: 'wxt', files: everyFile },
      { name: '#imports', files: everyFile },
    ],
  },
  { folder: 'tools', values: ['tools', 'core', 'data'], packages: 'anything' },
  // Shows components in every state, to be looked at; built by nothing else.
  { folder: 'tools/gallery', values: ['tools', 'core', 'data', 'components', 'public'], packages: 'anything' },
  { folder: 'bench', values: [''], packages: 'anything' },
  { folder: 'tests', values: [''], packages: 'anything' },
];

/** A test, and the table of its cases, stand beside the code and answer to the row of `tests`. */
export const isTest = (path: string): boolean => /\.(test|cases|bench)\.tsx?$/.test(path);

/** Configuration at the root wires tools and packages, and nothing imports it. */
export const isConfiguration = (path: string): boolean => !path.includes('/');
