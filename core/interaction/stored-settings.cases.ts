// Stored records, corrupt in every way we could think of, and the settings they give (what differs from the defaults).
import type { SubjectId } from '../recognition/mention.ts';
import type { Settings } from './settings.ts';

export const settingsCases: readonly { readonly stored: unknown; readonly differs: Partial<Settings> }[] = [
  { stored: undefined, differs: {} },
  { stored: null, differs: {} },
  { stored: 'every', differs: {} },
  { stored: ['every'], differs: {} },
  { stored: {}, differs: {} },
  { stored: { marks: 'every' }, differs: { marks: 'every' } },
  {
    stored: { marks: 'none', openDelayMs: 800, sites: 'off' },
    differs: { marks: 'none', openDelayMs: 800, sites: 'off' },
  },
  { stored: { openDelayMs: null }, differs: { openDelayMs: null } },
  { stored: { openDelayMs: 0 }, differs: {} },
  { stored: { openDelayMs: '450' }, differs: {} },
  { stored: { openDelayMs: NaN }, differs: {} },
  // One wrong field costs the others nothing.
  { stored: { marks: 'Every', sites: 'off', badge: 1, theme: 'dark' }, differs: { sites: 'off', theme: 'dark' } },
  { stored: { badge: false }, differs: { badge: false } },
  { stored: { mutedSubjects: ['xi-jinping'] }, differs: { mutedSubjects: ['xi-jinping' as SubjectId] } },
  {
    stored: { mutedSubjects: ['xi-jinping', 7, null, 'Not an id'] },
    differs: { mutedSubjects: ['xi-jinping' as SubjectId] },
  },
  { stored: { mutedSubjects: 'xi-jinping' }, differs: {} },
  { stored: { marks: { toString: 'every' } }, differs: {} },
  { stored: { fromAnotherVersion: true }, differs: {} },
  { stored: JSON.parse('{"__proto__": {"marks": "none"}, "constructor": 1}'), differs: {} },
];
