// Popup, options and welcome over the real index, with everything they are given: for the gallery's pictures and for tests in browsers.
import type { JSX } from 'preact';
import { Options } from '../../../components/options/Options.tsx';
import type { OptionsProps } from '../../../components/options/options-state.ts';
import { parsePlace } from '../../../components/place.ts';
import type { SiteState } from '../../../components/popup/popup-state.ts';
import { Popup, type PopupProps } from '../../../components/popup/Popup.tsx';
import { Welcome, type WelcomeProps } from '../../../components/welcome/Welcome.tsx';
import { defaultSettings } from '../../../core/interaction/settings.ts';
import type { SubjectId } from '../../../core/recognition/mention.ts';
import { cardIndex } from '../../../data/cards.ts';
import { someMentions } from './mention-samples.ts';

const ignore = (): void => undefined;

/** A page whose script answers, on for no rule. */
export const onSite = {
  kind: 'on',
  host: 'news.example-daily.co.uk',
  site: 'example-daily.co.uk',
  memory: 'kept',
  rule: { kind: 'everywhere' },
} as const satisfies SiteState;

/** @param address where the reader is: `#/person/xi-jinping` */
export function buildPopup(address: string, part: Partial<PopupProps> = {}): JSX.Element {
  const place = parsePlace(address);
  if (place === null) throw new Error(`no place "${address}"`);
  return (
    <Popup
      layout="popup"
      site={onSite}
      page={{ kind: 'answered', mentions: someMentions, title: 'Kim and Putin exchange letters' }}
      index={cardIndex}
      today="2026-11-22"
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

export function buildOptions(part: Partial<OptionsProps> = {}): JSX.Element {
  return (
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

export function buildWelcome(part: Partial<WelcomeProps> = {}): JSX.Element {
  return <Welcome shortcuts={shortcuts} onOpenShortcuts={ignore} onOpenOptions={ignore} onBrowse={ignore} {...part} />;
}
