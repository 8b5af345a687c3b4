// Every control of every surface is reached with the Tab key alone, in the order of the page, and does its work by Enter or Space.
import { type ComponentChild, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { defaultSettings } from '../core/interaction/settings.ts';
import { cardIndex } from '../data/index.ts';
import { Options } from './options/Options.tsx';
import type { OptionsProps } from './options/options-state.ts';
import { parsePlace } from './place.ts';
import type { FoundMention } from './popup/popup-state.ts';
import { Popup, type PopupProps } from './popup/Popup.tsx';
import { readWords } from './read-words.ts';
import { Welcome } from './welcome/Welcome.tsx';
import { WordsContext } from './words.ts';

const settled: Readonly<Record<string, string>> = { interfaceLocale: 'en', interfaceDirection: 'ltr' };
const words = readWords((key, parts = []) => settled[key] ?? [key, ...parts].join(' '));
const root = document.createElement('div');
const ignore = (): void => undefined;

afterEach(() => {
  render(null, root);
  root.remove();
});

async function draw(surface: ComponentChild): Promise<void> {
  document.body.append(root);
  render(<WordsContext value={words}>{surface}</WordsContext>, root);
  await vi.waitFor(() => expect(root.querySelector('button')).not.toBeNull());
  // The popup's field takes the focus when it opens.
  const field = root.querySelector('[role=combobox]');
  if (field !== null) await vi.waitFor(() => expect(document.activeElement).toBe(field));
}

/** What a key can reach: of radio buttons the chosen one, of tabs the selected one, by the patterns of the platform. */
function listControls(): readonly Element[] {
  const all = [...root.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')];
  return all.filter((control) => {
    if (control.closest('details:not([open])') && control.localName !== 'summary') return false;
    if (control instanceof HTMLInputElement && control.type === 'radio') return control.checked;
    return control.getAttribute('role') !== 'tab' || control.getAttribute('tabindex') === '0';
  });
}

/** Presses Tab from the first control on, once for each and no more. */
async function tabThrough(): Promise<readonly (Element | null)[]> {
  const controls = listControls();
  const [first] = controls;
  if (first instanceof HTMLElement) first.focus();
  const reached = [document.activeElement];
  for (const _ of controls.slice(1)) {
    await commands.pressKey('Tab');
    reached.push(document.activeElement);
  }
  return reached;
}

const mention = {
  frame: 0,
  key: '7',
  subject: 'xi-jinping',
  before: 'said ',
  surface: 'Xi',
  after: ' to',
  reason: { kind: 'full-name' },
  sentence: 'Someone said Xi to.',
} as FoundMention;

function buildPopup(address: string, part: Partial<PopupProps> = {}): ComponentChild {
  const site = { kind: 'on', host: 'news.example.org', site: 'example.org', memory: 'kept' } as const;
  return (
    <Popup
      layout="popup"
      site={{ ...site, rule: { kind: 'everywhere' } }}
      page={{ kind: 'answered', mentions: [mention], title: 'Xi' }}
      index={cardIndex}
      today="2026-11-22"
      place={parsePlace(address) ?? { kind: 'page' }}
      onPlace={ignore}
      onSwitch={ignore}
      onAskAccess={ignore}
      onReload={ignore}
      onAskAgain={ignore}
      onGo={() => Promise.resolve(true)}
      onCopy={() => Promise.resolve(true)}
      onNotThis={ignore}
      onOpenOptions={ignore}
      {...part}
    />
  );
}

const shortcuts: OptionsProps['shortcuts'] = [{ command: 'next-mention', keys: 'Alt+Shift+J' }];

const options = (
  <Options
    settings={defaultSettings}
    onChange={ignore}
    rules={[{ host: 'example.org', value: 'off' }]}
    onSaveRule={() => Promise.resolve(null)}
    onRemoveRule={ignore}
    suppressed={[{ host: 'example.kr', subject: mention.subject, form: 'xi' }]}
    onAllow={ignore}
    onExport={ignore}
    onImport={() => Promise.resolve({ kind: 'not-json' })}
    shortcuts={shortcuts}
    onOpenShortcuts={ignore}
    index={cardIndex}
    version="0.1.0"
    storage="fine"
  />
);

describe('the Tab key reaches every control', () => {
  it.each([
    ['what is on the page', buildPopup('#/page')],
    ['the list of people', buildPopup('#/people')],
    ['the sources', buildPopup('#/sources')],
    ['a person', buildPopup('#/person/kim-jong-un')],
    ['a page without access', buildPopup('#/page', { site: { kind: 'no-access' }, page: { kind: 'no-answer' } })],
    ['an older page', buildPopup('#/page', { site: { kind: 'older-page' }, page: { kind: 'no-answer' } })],
    [
      'choices that cannot be read',
      buildPopup('#/page', { site: { kind: 'unreadable' }, page: { kind: 'no-answer' } }),
    ],
    ['the options', options],
    [
      'the welcome page',
      <Welcome shortcuts={shortcuts} onOpenShortcuts={ignore} onOpenOptions={ignore} onBrowse={ignore} />,
    ],
  ])(
    'of %s',
    async (_what, surface) => {
      await draw(surface);
      const reached = await tabThrough();
      const missed = listControls().filter((control) => !reached.includes(control));
      expect(missed.map((control) => control.outerHTML)).toEqual([]);
    },
    60_000,
  );
});

describe('Enter does what the pointer does', () => {
  it.each([
    ['.mention', 'onGo'],
    ['.mentions .tool', 'onCopy'],
    ['.mentions .tool:last-child', 'onNotThis'],
    ['.groups .row', 'onPlace'],
    ['.tool-row > .tool', 'onOpenOptions'],
    ['[role=switch]', 'onSwitch'],
  ] as const)('%s: %s', async (selector, name) => {
    const act = vi.fn(() => Promise.resolve(true));
    await draw(buildPopup('#/page', { [name]: act }));
    root.querySelector<HTMLElement>(selector)?.focus();
    await commands.pressKey('Enter');
    await vi.waitFor(() => expect(act).toHaveBeenCalledOnce());
  });
});
