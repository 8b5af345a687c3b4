import { describe, expect, it } from 'vitest';
import type { SiteState } from '../../components/popup/popup-state.ts';
import type { FrameReport, ReportedMention } from '../../core/interaction/page-report.ts';
import type { SiteValue } from '../../core/interaction/site-rules.ts';
import type { SubjectId } from '../../core/recognition/mention.ts';
import type { PageBehind } from '../../platform/page-behind.ts';
import { buildPageState, buildSiteState, type Behind } from './behind-state.ts';

const host = 'news.bbc.co.uk';
const mention: ReportedMention = {
  key: '1',
  subject: 'xi-jinping' as SubjectId,
  before: '',
  surface: 'Xi',
  after: '',
  reason: { kind: 'full-name' },
};
const on: FrameReport = { phase: 'on', host, mentions: [mention], title: 'News' };
const off: FrameReport = { phase: 'off', host };

const answers = (top: FrameReport): PageBehind => ({
  kind: 'answers',
  top,
  frames: [{ frame: 0, report: top }],
});
const choices = (sites: SiteValue, rules: Readonly<Record<string, SiteValue>> = {}) => ({
  settings: { sites },
  rules: new Map(Object.entries(rules)),
});
const start: Behind = { page: answers(on), choices: choices('on'), tab: { tabId: 7, isPrivate: false }, tabRule: null };
const bbc = { host, site: 'bbc.co.uk', memory: 'kept' } as const;

const siteCases: readonly (readonly [what: string, known: Partial<Behind>, state: SiteState])[] = [
  ['nothing known yet', { page: null, choices: null }, { kind: 'asking' }],
  ['the page answers first', { choices: null }, { kind: 'asking' }],
  ['in a tab', { page: 'none', choices: null }, { kind: 'no-page' }],
  ['on everywhere', {}, { kind: 'on', ...bbc, rule: { kind: 'everywhere' } }],
  ['only where switched on', { choices: choices('off') }, { kind: 'off', ...bbc, rule: { kind: 'nowhere' } }],
  [
    'off by a rule, the page not having followed yet',
    { choices: choices('on', { 'bbc.co.uk': 'off' }) },
    { kind: 'off', ...bbc, rule: { kind: 'rule', host: 'bbc.co.uk' } },
  ],
  [
    'a private window',
    { tab: { tabId: 7, isPrivate: true }, choices: choices('on', { 'bbc.co.uk': 'off' }) },
    { kind: 'off', ...bbc, memory: 'this-tab', rule: { kind: 'rule', host: 'bbc.co.uk' } },
  ],
  [
    'a private window whose switch was used',
    { tab: { tabId: 7, isPrivate: true }, tabRule: 'on', choices: choices('on', { 'bbc.co.uk': 'off' }) },
    { kind: 'on', ...bbc, memory: 'this-tab', rule: { kind: 'this-tab' } },
  ],
  [
    'an image',
    { page: { kind: 'answers', top: { phase: 'left-alone', host, contentType: 'image/svg+xml' }, frames: [] } },
    { kind: 'left-alone', contentType: 'image/svg+xml' },
  ],
  ['no access', { page: { kind: 'no-access' } }, { kind: 'no-access' }],
  ['an older page', { page: { kind: 'older-page' } }, { kind: 'older-page' }],
  ['the browser’s own page', { page: { kind: 'silent' } }, { kind: 'silent' }],
  ['choices that cannot be read', { choices: 'unreadable' }, { kind: 'unreadable' }],
  ['no tab at all', { page: { kind: 'silent' }, tab: null }, { kind: 'no-page' }],
  ['a blank tab', { page: answers({ ...on, host: '' }) }, { kind: 'silent' }],
  [
    'a host without a registrable domain',
    { page: answers({ ...on, host: 'localhost' }) },
    { kind: 'on', host: 'localhost', site: 'localhost', memory: 'kept', rule: { kind: 'everywhere' } },
  ],
];

describe('buildSiteState', () => {
  it.each(siteCases)('%s', (_what, known, state) => {
    expect(buildSiteState({ ...start, ...known })).toEqual(state);
  });
});

describe('buildPageState', () => {
  it('has the mentions of all frames that are on', () => {
    const frames = [
      { frame: 0, report: on },
      { frame: 4, report: off },
      { frame: 7, report: { ...on, mentions: [{ ...mention, key: '2' }] } },
    ];
    expect(buildPageState({ page: { kind: 'answers', top: on, frames } })).toEqual({
      kind: 'answered',
      title: 'News',
      mentions: [
        { ...mention, frame: 0 },
        { ...mention, key: '2', frame: 7 },
      ],
    });
  });

  it('is silent where the page is off or does not answer', () => {
    expect(buildPageState({ page: answers(off) })).toEqual({ kind: 'no-answer' });
    expect(buildPageState({ page: { kind: 'silent' } })).toEqual({ kind: 'no-answer' });
    expect(buildPageState({ page: 'none' })).toEqual({ kind: 'no-answer' });
    expect(buildPageState({ page: null })).toEqual({ kind: 'asking' });
  });
});
