// Imports that the table allows or forbids, one of each kind.

export interface ImportCase {
  readonly path: string;
  readonly line: string;
  readonly allowed: boolean;
}

export const importCases: readonly ImportCase[] = [
  { path: 'core/recognition/a.ts', line: "import { b } from './b.ts';", allowed: true },
  { path: 'core/recognition/a.ts', line: "import { b } from '../knowledge/b.ts';", allowed: false },
  { path: 'core/recognition/a.ts', line: "import type { B } from '../knowledge/b.ts';", allowed: false },
  { path: 'core/recognition/a.ts', line: "import { join } from 'node:path';", allowed: false },
  { path: 'core/recognition/a.test.ts', line: "import { join } from 'node:path';", allowed: true },
  { path: 'core/knowledge/search/search.ts', line: "import Fuse from 'fuse.js/basic';", allowed: true },
  { path: 'core/knowledge/timeline/timeline.ts', line: "import Fuse from 'fuse.js';", allowed: false },
  { path: 'core/knowledge/seed.schema.ts', line: "import { object } from 'valibot';", allowed: true },
  { path: 'core/knowledge/seed.ts', line: "import { object } from 'valibot';", allowed: false },
  { path: 'core/interaction/a.ts', line: "import type { B } from '../knowledge/b.ts';", allowed: true },
  { path: 'core/interaction/a.ts', line: "import { b } from '../knowledge/b.ts';", allowed: false },
  { path: 'core/interaction/a.ts', line: "import { type B } from '../knowledge/b.ts';", allowed: false },
  { path: 'core/interaction/site.ts', line: "import { parse } from 'tldts';", allowed: true },
  { path: 'core/interaction/rules.ts', line: "import { parse } from 'tldts';", allowed: false },
  { path: 'data/index.ts', line: "import type { B } from '../core/knowledge/b.ts';", allowed: true },
  { path: 'data/index.ts', line: "import { b } from '../core/knowledge/b.ts';", allowed: false },
  { path: 'page/a.ts', line: "import { b } from '../platform/b.ts';", allowed: false },
  { path: 'page/a.ts', line: "import { b } from '../core/recognition/b.ts';", allowed: true },
  { path: 'page/a.ts', line: "export { b } from '../components/b.ts';", allowed: false },
  { path: 'platform/browser.ts', line: "import browser from 'webextension-polyfill';", allowed: true },
  { path: 'entrypoints/popup/main.tsx', line: "import browser from 'webextension-polyfill';", allowed: false },
  { path: 'entrypoints/popup/main.tsx', line: "import { names } from '../../data/index.ts';", allowed: true },
  { path: 'entrypoints/popup/main.tsx', line: "import { b } from '../../tools/b.ts';", allowed: false },
  { path: 'components/Card.tsx', line: "import './card.css';", allowed: true },
  { path: 'components/Card.tsx', line: "const page = await import('../page/b.ts');", allowed: false },
  { path: 'components/Card.tsx', line: "import { useState } from 'preact/hooks';", allowed: true },
  { path: 'components/Card.tsx', line: "// import { b } from '../page/b.ts';", allowed: true },
  { path: 'tools/a.ts', line: "import { b } from '../page/b.ts';", allowed: false },
  { path: 'tools/a.ts', line: "import { parse } from 'yaml';", allowed: true },
  { path: 'tools/a.ts', line: "import browser from 'webextension-polyfill';", allowed: false },
  { path: 'page/a.ts', line: "import seed from '../seeds/a.yaml?raw';", allowed: false },
  { path: 'somewhere/a.ts', line: '', allowed: false },
];
