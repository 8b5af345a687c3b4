// Files that a reader may want to import, and what is wrong with them, entry by entry.
import type { TransferProblem } from './transfer.schema.ts';

const ours = { sidelight: 1 };

export const faultyFiles: readonly { readonly content: unknown; readonly problems: readonly TransferProblem[] }[] = [
  {
    content: { ...ours, siteRules: [{ host: 'bbc.co.uk', value: 'off' }, { host: 'bbc.com' }] },
    problems: [{ kind: 'missing', place: 'siteRules[1].value', value: '' }],
  },
  {
    content: { ...ours, siteRules: [{ host: '*.example', value: 'no' }] },
    problems: [
      { kind: 'wrong', place: 'siteRules[0].host', value: '"*.example"' },
      { kind: 'wrong', place: 'siteRules[0].value', value: '"no"' },
    ],
  },
  {
    // As `location.hostname` never is.
    content: { ...ours, siteRules: [{ host: 'BBC.com', value: 'on' }] },
    problems: [{ kind: 'wrong', place: 'siteRules[0].host', value: '"BBC.com"' }],
  },
  {
    content: { ...ours, settings: { marks: 'all', badge: 1, colour: 'purple' } },
    problems: [
      { kind: 'wrong', place: 'settings.marks', value: '"all"' },
      { kind: 'wrong', place: 'settings.badge', value: '1' },
      { kind: 'unknown', place: 'settings.colour', value: '' },
    ],
  },
  {
    content: { ...ours, settings: { mutedSubjects: ['xi-jinping', 7] } },
    problems: [{ kind: 'wrong', place: 'settings.mutedSubjects[1]', value: '7' }],
  },
  {
    content: { ...ours, settings: { openDelayMs: 300 } },
    problems: [{ kind: 'wrong', place: 'settings.openDelayMs', value: '300' }],
  },
  { content: { ...ours, settings: null }, problems: [{ kind: 'wrong', place: 'settings', value: 'null' }] },
  { content: { ...ours, siteRules: {} }, problems: [{ kind: 'wrong', place: 'siteRules', value: '{}' }] },
  { content: { ...ours, history: [] }, problems: [{ kind: 'unknown', place: 'history', value: '' }] },
  {
    content: {
      ...ours,
      siteRules: [
        { host: 'a.example', value: 'on' },
        { host: 'a.example', value: 'off' },
      ],
    },
    problems: [{ kind: 'twice', place: 'siteRules[1]', value: '"a.example"' }],
  },
  {
    content: { ...ours, notThis: [{ host: 'a.example', subject: 'Kim Jong Un', form: '' }] },
    problems: [
      { kind: 'wrong', place: 'notThis[0].subject', value: '"Kim Jong Un"' },
      { kind: 'wrong', place: 'notThis[0].form', value: '""' },
    ],
  },
  {
    content: { ...ours, siteRules: [{ host: `${'a'.repeat(300)}.example`, value: 'on' }] },
    problems: [{ kind: 'wrong', place: 'siteRules[0].host', value: `"${'a'.repeat(39)}…` }],
  },
];

export const foreignFiles: readonly (readonly [what: string, text: string, kind: 'not-json' | 'not-ours'])[] = [
  ['nothing', '', 'not-json'],
  ['a torn file', '{"sidelight": 1, "siteRules": [', 'not-json'],
  ['JSON of something else', '{"name": "package"}', 'not-ours'],
  ['a list', '[1]', 'not-ours'],
  ['null', 'null', 'not-ours'],
  ['a version to come', '{"sidelight": 2}', 'not-ours'],
];
