// Popup and options in their states, over the real index.
import type { JSX } from 'preact';
import type { OptionsProps } from '../../components/options/options-state.ts';
import type { PopupProps } from '../../components/popup/Popup.tsx';
import { createSubjectFinder } from '../../core/knowledge/subject-finder.ts';
import { createRecogniser } from '../../core/recognition/recogniser.ts';
import { names } from '../../data/names.ts';
import { manyMentions, oneMention } from './samples/mention-samples.ts';
import { buildOptions, buildPopup, buildWelcome, onSite as site } from './samples/surface-samples.tsx';

const findSubjects = createSubjectFinder(createRecogniser(names));

type Scene = () => JSX.Element;

const popup =
  (address: string, part: Partial<PopupProps> = {}): Scene =>
  () =>
    buildPopup(address, { findSubjects, ...part });

const options =
  (part: Partial<OptionsProps> = {}): Scene =>
  () =>
    buildOptions(part);

const noAnswer = { kind: 'no-answer' } as const;

export const pageScenes: Readonly<Record<string, Scene>> = {
  'popup-page': popup('#/page'),
  'popup-page-many': popup('#/page', { page: { kind: 'answered', mentions: manyMentions, title: 'A long page' } }),
  'popup-page-one': popup('#/page', { page: { kind: 'answered', mentions: oneMention, title: 'Gardens' } }),
  'popup-page-none': popup('#/page', { page: { kind: 'answered', mentions: [], title: 'Gardens' } }),
  'popup-off': popup('#/page', {
    site: { ...site, kind: 'off', rule: { kind: 'rule', host: 'example-daily.co.uk' } },
    page: noAnswer,
  }),
  'popup-private': popup('#/page', {
    site: { ...site, memory: 'this-tab', rule: { kind: 'this-tab' } },
    problem: 'not-saved',
  }),
  'popup-asking': popup('#/page', { site: { kind: 'asking' }, page: { kind: 'asking' } }),
  'popup-left-alone': popup('#/page', {
    site: { kind: 'left-alone', contentType: 'image/svg+xml' },
    page: noAnswer,
  }),
  'popup-no-access': popup('#/page', { site: { kind: 'no-access' }, page: noAnswer }),
  'popup-older-page': popup('#/page', { site: { kind: 'older-page' }, page: noAnswer }),
  'popup-silent': popup('#/page', { site: { kind: 'silent' }, page: noAnswer }),
  'popup-unreadable': popup('#/page', { site: { kind: 'unreadable' }, page: noAnswer }),
  'popup-people': popup('#/people'),
  'popup-treaties': popup('#/treaties'),
  'popup-timeline': popup('#/timeline'),
  'popup-sources': popup('#/sources'),
  'popup-person': popup('#/person/xi-jinping'),
  'popup-treaty': popup('#/treaty/treaty-kp-ru-2024'),
  'popup-source': popup('#/source/002_f34e8722ec8e6ff4'),
  'popup-statement': popup('#/statement/001:3b'),
  'popup-nowhere': popup('#/person/nobody'),
  'tab-person': popup('#/person/vladimir-putin', { layout: 'tab', site: { kind: 'no-page' }, page: noAnswer }),
  'tab-timeline': popup('#/timeline', { layout: 'tab', site: { kind: 'no-page' }, page: noAnswer }),
  'tab-people': popup('#/people', { layout: 'tab', site: { kind: 'no-page' }, page: noAnswer }),
  'tab-source': popup('#/source/002_f34e8722ec8e6ff4', { layout: 'tab', site: { kind: 'no-page' }, page: noAnswer }),
  welcome: () => buildWelcome(),
  options: options(),
  'options-empty': options({ rules: [], suppressed: [], storage: 'not-saved' }),
  'options-not-read': options({ rules: [], suppressed: [], storage: 'not-read' }),
};
