// The popup by keyboard alone, in real engines: the field has the focus, arrow keys lead along results and tabs.
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { keyWords } from '../../tools/gallery/samples/key-words.ts';
import { oneMention } from '../../tools/gallery/samples/mention-samples.ts';
import { buildPopup, onSite } from '../../tools/gallery/samples/surface-samples.tsx';
import { buildAddress, type Place } from '../place.ts';
import { WordsContext } from '../words.ts';
import type { PopupProps } from './Popup.tsx';

/** Keeps the place, as the entrypoint does. */
function Kept(props: Partial<PopupProps> & { readonly onSeen: (address: string) => void }) {
  const [place, setPlace] = useState<Place>({ kind: 'page' });
  return (
    <WordsContext value={keyWords}>
      {buildPopup('#/page', {
        ...props,
        place,
        onPlace: (next) => {
          props.onSeen(buildAddress(next));
          setPlace(next);
        },
      })}
    </WordsContext>
  );
}

const root = document.createElement('div');
const seen = vi.fn<(address: string) => void>();

/** Open once the field has taken the focus, as it does in every state. */
async function open(props: Partial<PopupProps> = {}): Promise<void> {
  document.body.append(root);
  render(<Kept {...props} onSeen={seen} />, root);
  await vi.waitFor(() => expect(document.activeElement).toBe(find('input')));
}

const find = (selector: string): HTMLElement => {
  const element = root.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`nothing matches ${selector}`);
  return element;
};

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await commands.pressKey(key);
}

afterEach(() => {
  render(null, root);
  root.remove();
  seen.mockClear();
});

describe('search', () => {
  it('leads by arrow keys and Enter to a result, and back by Escape', async () => {
    await open();
    await press('k', 'i', 'm');
    await vi.waitFor(() => expect(root.querySelectorAll('[role=option]').length).toBeGreaterThan(1));
    expect(find('mark').textContent).toBe('Kim');
    await press('ArrowDown', 'ArrowUp');
    const active = find('input').getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)?.getAttribute('aria-selected')).toBe('true');
    await press('Enter');
    await vi.waitFor(() => expect(seen).toHaveBeenCalledExactlyOnceWith('#/person/kim-jong-un'));
    await press('x', 'Escape');
    await vi.waitFor(() => expect(root.querySelector<HTMLInputElement>('input')?.value).toBe(''));
  });
});

describe('tabs', () => {
  it('are one stop, with arrow keys between them', async () => {
    await open();
    find('[role=tab][aria-selected=true]').focus();
    await press('ArrowRight', 'ArrowRight', 'End', 'ArrowRight');
    expect(seen.mock.calls.flat()).toEqual(['#/people', '#/treaties', '#/sources', '#/page']);
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-selected')).toBe('true'));
    expect(root.querySelectorAll('[role=tab][tabindex="0"]')).toHaveLength(1);
  });
});

describe('what is on the page', () => {
  it('says so when a mention is gone', async () => {
    await open({ onGo: () => Promise.resolve(false) });
    find('.mention').click();
    await vi.waitFor(() => expect(find('[role=status]').textContent).toBe('pageGone'));
  });

  it('breaks nothing off where a sentence ends', async () => {
    await open({ page: { kind: 'answered', mentions: oneMention, title: '' } });
    expect(find('.mention').textContent).toBe('…a rose that was named after Xi Jinping in a garden of Beijing.');
  });

  it('shows the words around a mention', async () => {
    await open();
    expect(find('.mention').textContent).toBe(
      '…a letter carried by state media, Kim Jong Un called the Russian president his closest…',
    );
  });
});

describe('the switch', () => {
  it.each([
    ['on', 'off'],
    ['off', 'on'],
  ] as const)('that is %s asks for %s', async (kind, wanted) => {
    const onSwitch = vi.fn<PopupProps['onSwitch']>();
    await open({ onSwitch, site: { ...onSite, kind } });
    expect(find('[role=switch]').getAttribute('aria-checked')).toBe(String(kind === 'on'));
    find('[role=switch]').click();
    find('details button').click();
    expect(onSwitch.mock.calls).toEqual([
      [wanted, 'site'],
      [wanted, 'host'],
    ]);
  });

  it.each(['silent', 'older-page', 'no-access', 'no-page'] as const)(
    'is not there when there is nothing to switch: %s',
    async (kind) => {
      await open({ site: { kind }, page: { kind: 'no-answer' } });
      expect(root.querySelector('[role=switch]')).toBeNull();
    },
  );
});
