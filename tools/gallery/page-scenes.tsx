// Popup and options in their states, over the real index.
import type { JSX } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsProps } from '../../components/options/options-state.ts';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import { parsePlace } from '../../components/place.ts';
import { defaultSettings } from '../../core/interaction/settings.ts';
import { cardIndex, names } from '../../data/index.ts';
import { manyMentions, someMentions } from './samples/mention-samples.ts';
import { createSubjectFinder } from '../../core/knowledge/subject-finder.ts';
import { createRecogniser } from '../../core/recognition/recogniser.ts';
import type { SubjectId } from '../../core/recognition/mention.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { Look } from './scene.ts';

const ignore = (): void => undefined;

const findSubjects = createSubjectFinder(createRecogniser(names));

const site = { kind: 'on', host: 'news.example-daily.co.uk', site: 'example-daily.co.uk', memory: 'kept' } as const;

function buildPopup(address: string, part: Partial<PopupProps> = {}): (look: Look) => JSX.Element {
  const place = parsePlace(address);
  if (place === null) throw new Error(`no place "${address}"`);
  return () => (
    <Popup
      layout="popup"
      site={{ ...site, rule: { kind: 'everywhere' } }}
      page={{ kind: 'answered', mentions: someMentions, title: 'Kim and Putin exchange letters' }}
      index={cardIndex}
      today="2026-11-22"
      findSubjects={findSubjects}
      place={place}
      onPlace={ignore}
      onSwitch={ignore}
      onAskAccess={ignore}
      onReload={ignore}
      onAskAgain={ignore}
      onCopy={() => Promise.resolve(true)}
      onGo={() => Promise.resolve(true)}
      onOpenOptions={ignore}
      onNotThis={ignore}
      {...part}
    />
  );
}

const shortcuts: OptionsProps['shortcuts'] = [
  { command: 'next-mention', keys: 'Alt+Shift+J' },
  { command: 'previous-mention', keys: 'Alt+Shift+K' },
  { command: 'toggle-site', keys: null },
];

function buildOptions(part: Partial<OptionsProps> = {}): (look: Look) => JSX.Element {
  return () => (
    <Options
      settings={defaultSettings}
      onChange={ignore}
      rules={[
        { host: 'example-daily.co.uk', value: 'off' },
        { host: 'news.example-daily.co.uk', value: 'on' },
      ]}
      onSaveRule={() => Promise.resolve({ kind: 'not-a-host' })}
      onRemoveRule={ignore}
      suppressed={[{ host: 'example.kr', subject: 'kim-jong-un' as SubjectId, form: 'kim' }]}
      onAllow={ignore}
      onExport={ignore}
      onImport={() => Promise.resolve({ kind: 'not-json' })}
      shortcuts={shortcuts}
      onOpenShortcuts={ignore}
      index={cardIndex}
      version="0.1.0"
      storage="fine"
      {...part}
    />
  );
}

const noAnswer = { kind: 'no-answer' } as const;

export const pageScenes: Readonly<Record<string, (look: Look) => JSX.Element>> = {
  'popup-page': buildPopup('#/page'),
  'popup-page-many': buildPopup('#/page', { page: { kind: 'answered', mentions: manyMentions, title: 'A long page' } }),
  'popup-page-none': buildPopup('#/page', { page: { kind: 'answered', mentions: [], title: 'Gardens' } }),
  'popup-off': buildPopup('#/page', {
    site: { ...site, kind: 'off', rule: { kind: 'rule', host: 'example-daily.co.uk' } },
    page: noAnswer,
  }),
  'popup-private': buildPopup('#/page', {
    site: { ...site, memory: 'this-tab', rule: { kind: 'this-tab' } },
    problem: 'not-saved',
  }),
  'popup-asking': buildPopup('#/page', { site: { kind: 'asking' }, page: { kind: 'asking' } }),
  'popup-left-alone': buildPopup('#/page', {
    site: { kind: 'left-alone', contentType: 'image/svg+xml' },
    page: noAnswer,
  }),
  'popup-no-access': buildPopup('#/page', { site: { kind: 'no-access' }, page: noAnswer }),
  'popup-older-page': buildPopup('#/page', { site: { kind: 'older-page' }, page: noAnswer }),
  'popup-silent': buildPopup('#/page', { site: { kind: 'silent' }, page: noAnswer }),
  'popup-unreadable': buildPopup('#/page', { site: { kind: 'unreadable' }, page: noAnswer }),
  'popup-people': buildPopup('#/people'),
  'popup-treaties': buildPopup('#/treaties'),
  'popup-timeline': buildPopup('#/timeline'),
  'popup-sources': buildPopup('#/sources'),
  'popup-person': buildPopup('#/person/xi-jinping'),
  'popup-treaty': buildPopup('#/treaty/treaty-kp-ru-2024'),
  'popup-source': buildPopup('#/source/002_f34e8722ec8e6ff4'),
  'popup-statement': buildPopup('#/statement/001:3b'),
  'popup-nowhere': buildPopup('#/person/nobody'),
  'tab-person': buildPopup('#/person/vladimir-putin', { layout: 'tab', site: { kind: 'no-page' }, page: noAnswer }),
  'tab-timeline': buildPopup('#/timeline', { layout: 'tab', site: { kind: 'no-page' }, page: noAnswer }),
  welcome: () => <Welcome shortcuts={shortcuts} onOpenShortcuts={ignore} onOpenOptions={ignore} onBrowse={ignore} />,
  options: buildOptions(),
  'options-empty': buildOptions({ rules: [], storage: 'not-saved' }),
};
