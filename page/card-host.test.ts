import { afterEach, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { createCardHost, type CardBox } from './card-host.ts';
import hostCss from './host.css?inline';
import { keepPlaced } from './card-position.ts';
import { hostName } from './host-element.ts';
import type { Box } from '../core/interaction/envelope.ts';

let stop = new AbortController();
const added: Element[] = [];
let losses = 0;

afterEach(() => {
  stop.abort();
  stop = new AbortController();
  for (const element of added.splice(0)) element.remove();
  losses = 0;
});

function add(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.append(element);
  added.push(element);
  return element;
}

const css = hostCss + '.card { width: 360px; height: 200px; background: rgb(1, 2, 3); }';

const create = () =>
  createCardHost({
    document,
    signal: stop.signal,
    onLost: () => (losses += 1),
  });

function open(host = create()): CardBox {
  const place = host.open(css);
  if (!place) throw new Error('no place');
  const card = document.createElement('div');
  card.className = 'card';
  card.tabIndex = -1;
  place.box.append(card);
  return place;
}

const hosts = (): readonly Element[] => [...document.querySelectorAll(hostName)];

describe('the host', () => {
  it('is one element at the end of the page, and none after it closed', async () => {
    const before = document.querySelectorAll('*').length;
    const host = open();
    expect(document.querySelectorAll('*').length).toBe(before + 1);
    expect(document.documentElement.lastElementChild).toBe(hosts()[0]);
    expect(hosts()[0]?.shadowRoot).toBeNull();
    host.close();
    await expect.poll(hosts).toEqual([]);
  });

  it('goes at once with its signal', () => {
    open();
    stop.abort();
    expect(hosts()).toEqual([]);
  });

  it.each([
    ':root > *, :root > * > * { all: unset !important; display: none !important; }',
    '* { transform: scale(2) !important; position: static !important; margin: 99px !important; opacity: 0.1 !important; }',
    'html { font-size: 40px; transform: translate(50px, 50px); } sidelight-card { width: 9px !important; zoom: 3 !important; }',
    'html { zoom: 2; }',
  ])('stands against %s', (hostile) => {
    add(`<style>${hostile}</style>`);
    const { box } = open();
    box.style.left = '40px';
    box.style.top = '50px';
    const { x, y, width, height } = box.getBoundingClientRect();
    expect({ x, y, width, height }).toEqual({ x: 40, y: 50, width: 360, height: 200 });
    expect(getComputedStyle(hosts()[0] ?? document.body).opacity).toBe('1');
  });

  it('is above an open modal dialog, and usable there', () => {
    const dialog = add('<dialog>covered</dialog>').querySelector('dialog');
    dialog?.showModal();
    const { box } = open();
    box.style.left = '40px';
    box.style.top = '50px';
    expect(hosts()[0]?.parentElement).toBe(dialog);
    expect(document.elementFromPoint(60, 70)).toBe(hosts()[0]);
  });

  it.each([
    { name: 'removes', attack: (host: HTMLElement) => host.remove() },
    { name: 'hides', attack: (host: HTMLElement) => host.hidePopover() },
  ])('comes back when the page $name it, and gives up the sixth time', async ({ attack }) => {
    open();
    const [host] = hosts() as readonly HTMLElement[];
    for (let fight = 1; fight <= 5; fight += 1) {
      if (host) attack(host);
      await expect.poll(() => host?.isConnected && host.matches(':popover-open')).toBe(true);
    }
    expect(losses).toBe(0);
    if (host) attack(host);
    await expect.poll(() => losses).toBe(1);
  });

  it('knows the events of each card from the page’s, and from another card’s', async () => {
    const host = create();
    const cards = [open(host), open(host)];
    for (const [index, { box }] of cards.entries()) box.style.inset = `50px auto auto ${50 + index * 400}px`;
    const seen: string[] = [];
    const note = (event: Event) => seen.push(cards.map((card) => (card.owns(event) ? 'own' : '-')).join(' '));
    document.addEventListener('pointerdown', note, { signal: stop.signal, capture: true });
    await commands.clickAt(60, 60);
    await commands.clickAt(460, 60);
    await commands.clickAt(60, 600);
    document.addEventListener('keydown', note, { signal: stop.signal, capture: true });
    cards[1]?.box.querySelector<HTMLElement>('.card')?.focus();
    await commands.pressKey('a');
    await expect.poll(() => seen).toEqual(['own -', '- own', '- -', '- own']);
  });

  it('holds two cards side by side, and goes with the last of them', async () => {
    const host = create();
    const [first, second] = [open(host), open(host)];
    expect(hosts()).toHaveLength(1);
    first.close();
    await expect.poll(() => first.box.isConnected).toBe(false);
    expect(hosts()).toHaveLength(1);
    second.close();
    await expect.poll(hosts).toEqual([]);
  });

  it('offers a card that fades to nobody', () => {
    const place = open();
    const card = place.box.querySelector<HTMLElement>('.card');
    place.close();
    card?.focus();
    expect(document.activeElement).not.toBe(hosts()[0]);
  });

  it('comes over a dialog with all that stands in it', async () => {
    const host = create();
    const first = open(host);
    const dialog = add('<dialog>covers</dialog>').querySelector('dialog');
    dialog?.showModal();
    const second = open(host);
    expect(hosts().map((element) => element.parentElement)).toEqual([dialog]);
    expect(first.box.getRootNode()).toBe(second.box.getRootNode());
    first.close();
    second.close();
    await expect.poll(hosts).toEqual([]);
  });
});

describe('the place', () => {
  /** A name at a place of the viewport. */
  function place(
    style: string,
    cardHeight = 200,
    name = 'Kim',
  ): { readonly word: DOMRect; readonly next: () => Promise<Box | null>; readonly element: HTMLElement } {
    const element = add(`<p style="position: absolute; margin: 0; ${style}">${name}</p>`)
      .firstElementChild as HTMLElement;
    const range = document.createRange();
    range.selectNodeContents(element);
    const { box } = open();
    box.querySelector<HTMLElement>('.card')?.style.setProperty('height', `${cardHeight}px`);
    const places: (Box | null)[] = [];
    keepPlaced({
      range,
      line: 0,
      box,
      others: () => [],
      signal: stop.signal,
      onPlaced: (where) => places.push(where),
    });
    const next = async (): Promise<Box | null> => {
      await expect.poll(() => places.length).toBeGreaterThan(0);
      return places.splice(0).at(-1) ?? null;
    };
    return { word: range.getBoundingClientRect(), next, element };
  }

  it('is below the line, 8 px apart', async () => {
    const { word, next } = place('left: 100px; top: 100px');
    expect(await next()).toMatchObject({ x: word.left, y: word.bottom + 8, width: 360, height: 200 });
  });

  it('is beside all of a name that is written in two styles', async () => {
    const { word, next } = place('left: 100px; top: 400px', 500, 'Kim <b>Jong Un</b>');
    expect(await next()).toMatchObject({ x: word.right + 8 });
  });

  it('is above where there is no room below', async () => {
    const { word, next } = place('left: 100px; top: 700px');
    expect(await next()).toMatchObject({ x: word.left, y: word.top - 8 - 200 });
  });

  it('is beside where there is room neither below nor above', async () => {
    const { word, next } = place('left: 100px; top: 400px', 500);
    expect(await next()).toMatchObject({ x: word.right + 8 });
  });

  it('stays inside the viewport', async () => {
    const { next } = place('left: 1100px; top: 100px');
    expect(await next()).toMatchObject({ x: document.documentElement.clientWidth - 16 - 360 });
  });

  it('follows scrolling, and tells when the mention is out of view', async () => {
    add('<div style="height: 5000px"></div>');
    const { word, next } = place('left: 100px; top: 300px');
    await next();
    scrollTo(0, 100);
    await expect.poll(next).toMatchObject({ y: word.bottom + 8 - 100 });
    scrollTo(0, 2000);
    await expect.poll(next).toBeNull();
    scrollTo(0, 0);
  });
});
