// Every surface by keyboard alone, in real engines: the Tab key reaches every control, what has the focus shows it, every control
// does its work by the keys of its kind, and the focus is never lost by what it does.
import { type ComponentChild, render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import css from './styles/pages.css?inline';
import type { SubjectId } from '../core/recognition/mention.ts';
import { keyWords } from '../tools/gallery/samples/key-words.ts';
import { manyMentions } from '../tools/gallery/samples/mention-samples.ts';
import { buildOptions, buildPopup, buildWelcome, onSite } from '../tools/gallery/samples/surface-samples.tsx';
import type { OptionsProps } from './options/options-state.ts';
import { parsePlace, type Place } from './place.ts';
import type { PopupProps } from './popup/Popup.tsx';
import { WordsContext } from './words.ts';

const root = document.createElement('div');
const style = document.createElement('style');
style.textContent = css;

afterEach(() => {
  render(null, root);
  root.remove();
});

/** Called by anything that a control does. */
const acted = vi.fn<() => void>();
const act = (): void => acted();

const acts: Partial<PopupProps> = {
  onSwitch: act,
  onAskAccess: act,
  onReload: act,
  onAskAgain: act,
  onOpenOptions: act,
  onNotThis: act,
  onGo: () => Promise.resolve(acted() === undefined),
  onCopy: () => Promise.resolve(acted() === undefined),
};

/** Goes where it is led, as the entrypoint does. */
function Kept({ address, part }: { readonly address: string; readonly part: Partial<PopupProps> }) {
  const [place, onPlace] = useState<Place>(parsePlace(address) ?? { kind: 'page' });
  return buildPopup(address, { ...acts, ...part, place, onPlace });
}

const popup = (address: string, part: Partial<PopupProps> = {}): ComponentChild => (
  <Kept address={address} part={part} />
);

/** Takes away what it is told to, as the entrypoint does. */
function KeptOptions() {
  const [rules, setRules] = useState<OptionsProps['rules']>([
    { host: 'a.example', value: 'off' },
    { host: 'b.example', value: 'on' },
  ]);
  const [suppressed, setSuppressed] = useState([
    { host: 'example.kr', subject: 'kim-jong-un' as SubjectId, form: 'kim' },
  ]);
  return buildOptions({
    rules,
    onRemoveRule: ({ host }) => setRules(rules.filter((rule) => rule.host !== host)),
    suppressed,
    onAllow: (entry) => setSuppressed(suppressed.filter((other) => other !== entry)),
    onChange: act,
    onExport: act,
    onOpenShortcuts: act,
  });
}

const noAnswer = { kind: 'no-answer' } as const;
const tab: Partial<PopupProps> = { layout: 'tab', site: { kind: 'no-page' }, page: noAnswer };

const surfaces: readonly (readonly [what: string, surface: () => ComponentChild])[] = [
  ['what is on the page', () => popup('#/page')],
  ['many mentions', () => popup('#/page', { page: { kind: 'answered', mentions: manyMentions, title: '' } })],
  ['a place that is not there', () => popup('#/person/nobody')],
  ['a page with nobody', () => popup('#/page', { page: { kind: 'answered', mentions: [], title: '' } })],
  ['a site that is off', () => popup('#/page', { site: { ...onSite, kind: 'off' }, page: noAnswer })],
  ['a page without access', () => popup('#/page', { site: { kind: 'no-access' }, page: noAnswer })],
  ['an older page', () => popup('#/page', { site: { kind: 'older-page' }, page: noAnswer })],
  ['a silent page', () => popup('#/page', { site: { kind: 'silent' }, page: noAnswer })],
  ['choices that cannot be read', () => popup('#/page', { site: { kind: 'unreadable' }, page: noAnswer })],
  ['people', () => popup('#/people')],
  ['treaties', () => popup('#/treaties')],
  ['sources', () => popup('#/sources')],
  ['the full page’s treaties', () => popup('#/treaties', tab)],
  ['a treaty in full', () => popup('#/treaty/treaty-kp-ru-2024', tab)],
  ['the options', () => <KeptOptions />],
  ['the welcome page', () => buildWelcome({ onOpenShortcuts: act, onOpenOptions: act, onBrowse: act })],
];

/** Long lists: reached by Tab, and pressed only as far as their kinds of control go. */
const longSurfaces: typeof surfaces = [
  ['a person', () => popup('#/person/kim-jong-un')],
  ['a source', () => popup('#/source/002_f34e8722ec8e6ff4')],
  ['the timeline', () => popup('#/timeline')],
];
const pressedOfLong = 12;

async function draw(surface: ComponentChild): Promise<void> {
  render(null, root);
  document.body.append(style, root);
  acted.mockClear();
  render(<WordsContext value={keyWords}>{surface}</WordsContext>, root);
  await vi.waitFor(() => expect(root.querySelector('button')).not.toBeNull());
  // The popup's field takes the focus when it opens.
  const field = root.querySelector('[role=combobox]');
  if (field !== null) await vi.waitFor(() => expect(document.activeElement === field).toBe(true));
}

/** What a key can reach: of radio buttons the chosen one, of tabs the selected one, by the patterns of the platform. */
function listControls(): readonly HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')];
  return all.filter((control) => {
    if (control.closest('details:not([open])') && control.localName !== 'summary') return false;
    if (control instanceof HTMLInputElement && control.type === 'radio') return control.checked;
    return control.getAttribute('role') !== 'tab' || control.getAttribute('tabindex') === '0';
  });
}

/** Presses Tab from the first control on, once for each and no more. */
async function tabThrough(onReached: (control: Element) => void): Promise<void> {
  const controls = listControls();
  controls[0]?.focus();
  for (const [place] of controls.entries()) {
    if (place > 0) await commands.pressKey('Tab');
    if (document.activeElement !== null) onReached(document.activeElement);
  }
}

/** An outline, of its own or of the label or frame that shows it for it. */
function showsFocus(control: Element): boolean {
  const shown = [control, control.closest('label'), control.closest('.search')];
  return shown.some((element) => {
    if (element === null) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
}

describe.each([...surfaces, ...longSurfaces])('%s', (_what, surface) => {
  it('has no control that the Tab key passes by, and none that hides the focus', async () => {
    await draw(surface());
    const reached: Element[] = [];
    const hidden: string[] = [];
    await tabThrough((control) => {
      reached.push(control);
      if (!showsFocus(control)) hidden.push(control.outerHTML);
    });
    const missed = listControls().filter((control) => !reached.includes(control));
    expect(missed.map((control) => control.outerHTML)).toEqual([]);
    expect(hidden).toEqual([]);
  }, 60_000);
});

/** By the patterns of the platform. */
function findKey(control: Element): string {
  if (control instanceof HTMLInputElement) return { radio: 'ArrowDown', text: 'k' }[control.type] ?? ' ';
  if (control instanceof HTMLSelectElement) return 'ArrowDown';
  return { tab: 'ArrowRight', switch: ' ', tabpanel: 'End' }[control.getAttribute('role') ?? ''] ?? 'Enter';
}

/** Whether a key did something: a callback, a click on a link, another document, another value. */
async function press(control: HTMLElement): Promise<boolean> {
  const before = readState();
  let clicks = 0;
  // Links and choosers of files would leave the test.
  const catchClick = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('a, input[type=file]') : null;
    if (link === null) return;
    event.preventDefault();
    clicks++;
  };
  root.addEventListener('click', catchClick);
  control.focus();
  await commands.pressKey(findKey(control));
  // A part that scrolls does so only where there is more than fits.
  if (control.getAttribute('role') === 'tabpanel') clicks++;
  await vi
    .waitFor(() => expect(clicks > 0 || acted.mock.calls.length > 0 || readState() !== before).toBe(true))
    .catch(() => null);
  root.removeEventListener('click', catchClick);
  return clicks > 0 || acted.mock.calls.length > 0 || readState() !== before;
}

function readState(): string {
  const fields = [...root.querySelectorAll('input, select')] as (HTMLInputElement | HTMLSelectElement)[];
  const values = fields.map((field) => `${field.value} ${'checked' in field ? field.checked : ''}`);
  return root.innerHTML + values.join();
}

async function pressEach(surface: () => ComponentChild, most: number): Promise<void> {
  await draw(surface());
  const count = Math.min(most, listControls().length);
  expect(count).toBeGreaterThan(0);
  const dead: string[] = [];
  const lost: string[] = [];
  for (let place = 0; place < count; place++) {
    await draw(surface());
    const control = listControls()[place];
    if (control === undefined) continue;
    const written = control.outerHTML;
    if (!(await press(control))) dead.push(written);
    // What follows a press may take a task or two.
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (document.activeElement === document.body) lost.push(written);
  }
  expect(dead).toEqual([]);
  expect(lost).toEqual([]);
}

describe.each(surfaces)('%s', (_what, surface) => {
  it('does something for every key press, and keeps the focus', () => pressEach(surface, 60), 120_000);
});

describe.each(longSurfaces)('%s', (_what, surface) => {
  it('does something for its first key presses, and keeps the focus', () => pressEach(surface, pressedOfLong), 120_000);
});

describe('the focus', () => {
  const focused = (): string =>
    document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';
  const find = (selector: string, place = 0): HTMLElement => {
    const found = [...root.querySelectorAll<HTMLElement>(selector)].at(place);
    if (found === undefined) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  const hasFocus = (selector: string): boolean => document.activeElement === find(selector);
  const pressOn = async (selector: string, place: number, key = 'Enter'): Promise<void> => {
    find(selector, place).focus();
    await commands.pressKey(key);
  };

  it('goes from a removed rule to the next one, and from the last to the form', async () => {
    await draw(<KeptOptions />);
    await pressOn('td.actions button', 1);
    await vi.waitFor(() => expect(focused()).toBe('ruleEdit b.example'));
    await pressOn('td.actions button', 1);
    await vi.waitFor(() => expect(hasFocus('form.rule input')).toBe(true));
  });

  it('goes from a rule’s button into its form, and back', async () => {
    await draw(<KeptOptions />);
    await pressOn('td.actions button', 2);
    await vi.waitFor(() => expect(hasFocus('tr form.rule input')).toBe(true));
    await pressOn('tr form.rule button', -1);
    await vi.waitFor(() => expect(focused()).toBe('ruleEdit b.example'));
  });

  it('goes from the button that shows all mentions to the first that it shows', async () => {
    await draw(popup('#/page', { page: { kind: 'answered', mentions: manyMentions, title: '' } }));
    const shown = root.querySelectorAll('.mention').length;
    await pressOn('.show-all', 0);
    await vi.waitFor(() => expect(root.querySelectorAll('.mention').length).toBeGreaterThan(shown));
    await vi.waitFor(() => expect(document.activeElement?.className).toBe('mention'));
    expect(find('.mentions .mention', 3).textContent).toBe(document.activeElement?.textContent);
  });

  it('goes from a row to the record that it leads to', async () => {
    await draw(popup('#/people'));
    await pressOn('.row', 1);
    await vi.waitFor(() => expect(hasFocus('[role=tabpanel]')).toBe(true));
  });

  it('goes from the cross in the search field to the field', async () => {
    await draw(popup('#/people'));
    await commands.pressKey('x');
    await vi.waitFor(() => expect(find('.search button')).not.toBeNull());
    await commands.pressKey('Tab');
    await commands.pressKey('Enter');
    await vi.waitFor(() => expect(hasFocus('input')).toBe(true));
  });
});
