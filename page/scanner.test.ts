import { afterEach, describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import type { FirstLook, Sight } from '../core/recognition/first-look/first-look.ts';
import { createWordLook, createWordRecogniser } from '../tests/browser/word-recogniser.ts';
import { createMentionRange, type PageMention } from './page-mention.ts';
import { startScanner, type Pace, type Scanner } from './scanner.ts';

/** No waiting between passes: a test looks as soon as there is something to see. */
const noPace: Pace = { burstMs: 0, restFactor: 0 };
const names = { Kim: 'kim', Xi: 'xi' };
let stop = new AbortController();
let host = document.createElement('main');

afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
  stop = new AbortController();
  host.remove();
  host = document.createElement('main');
});

interface Scan extends Scanner {
  readonly recogniser: ReturnType<typeof createWordRecogniser>;
  readonly publications: (readonly PageMention[])[];
  /** How often it has decided on what it has read. */
  readonly decisions: () => number;
  /** Settles, and says the mentions with the texts of the elements that they stand in. */
  see(): Promise<readonly string[]>;
}

function scan(html?: string, keyed = false, pace = noPace, firstLook?: FirstLook): Scan {
  if (html !== undefined) host.innerHTML = html;
  document.body.append(host);
  const recogniser = createWordRecogniser(names, keyed);
  const publications: (readonly PageMention[])[] = [];
  const context = {};
  let decisions = 0;
  const scanner = startScanner({
    root: host,
    signal: stop.signal,
    recogniser,
    ...(firstLook ? { firstLook } : {}),
    readContext: () => ((decisions += 1), context),
    *onMentions(mentions) {
      yield;
      publications.push(mentions);
    },
    pace,
  });
  async function see(): Promise<readonly string[]> {
    await scanner.settled();
    return (publications.at(-1) ?? []).map(describeMention);
  }
  return { ...scanner, recogniser, publications, decisions: () => decisions, see };
}

function describeMention(mention: PageMention): string {
  const range = createMentionRange(mention);
  return `${mention.mention.subject} ${range?.toString()} in ${mention.block.text}`;
}

function find(selector: string): Element {
  return host.querySelector(selector) ?? host;
}

describe('the scanner', () => {
  it('leaves alone at once what a page makes editable, however long the next pass waits', async () => {
    const { see, publications } = scan('<p id="a">Kim</p><p>Xi</p>', false, { burstMs: 60_000, restFactor: 0 });
    expect(await see()).toHaveLength(2);
    find('#a').setAttribute('contenteditable', '');
    await new Promise((resolve) => setTimeout(resolve));
    expect(publications.at(-1)?.map(describeMention)).toEqual(['xi Xi in Xi']);
  });

  it('finds mentions in document order', async () => {
    expect(await scan('<p>a <b>Xi</b><p>b Kim').see()).toEqual(['xi Xi in a Xi', 'kim Kim in b Kim']);
  });

  it('reads nothing but the block that changed', async () => {
    const page = scan('<p id=a>a Xi<p>b Kim<p>c');
    await page.see();
    page.recogniser.reads = 0;
    find('#a').append(' and Kim');
    expect(await page.see()).toEqual(['xi Xi in a Xi and Kim', 'kim Kim in a Xi and Kim', 'kim Kim in b Kim']);
    expect(page.recogniser.reads).toBe(1);
  });

  it('keeps a mention the same object while its text stays the same', async () => {
    const page = scan('<div id=a>a Xi<p>b</p>c Kim</div>');
    await page.see();
    find('#a').append(document.createElement('p'));
    find('p').textContent = 'Xi';
    await page.see();
    const [before, after] = [page.publications[0] ?? [], page.publications.at(-1) ?? []];
    expect(after).toHaveLength(3);
    expect(after).toEqual(expect.arrayContaining([...before]));
    expect(before.every((mention) => after.includes(mention))).toBe(true);
  });

  it('publishes nothing when a change touches no mention', async () => {
    const page = scan('<p>a Xi<p id=b>b');
    await page.see();
    find('#b').append('c');
    await page.see();
    expect(page.publications).toHaveLength(1);
  });

  it('decides again when evidence comes late, without reading again', async () => {
    const page = scan('<p>Kim', true);
    expect(await page.see()).toEqual([]);
    page.recogniser.reads = 0;
    host.append('key');
    expect(await page.see()).toEqual(['kim Kim in Kim']);
    // "key" became a block of its own, behind the paragraph.
    expect(page.recogniser.reads).toBe(1);
  });

  it.each([
    { name: 'contenteditable', html: '<div contenteditable><p>Kim' },
    { name: 'an editable span', html: '<p>a <span contenteditable="plaintext-only">Kim' },
    { name: 'role=textbox', html: '<div role=textbox>Kim' },
    { name: 'a code editor', html: '<div class="cm-editor"><div>Kim' },
  ])('leaves $name alone', async ({ html }) => {
    expect(await scan(`${html}</span></p></div></div>`).see()).toEqual([]);
  });

  it('follows editing that is switched on and off', async () => {
    const page = scan('<div id=a><p>Kim');
    await page.see();
    find('#a').setAttribute('contenteditable', '');
    expect(await page.see()).toEqual([]);
    find('#a').setAttribute('contenteditable', 'false');
    expect(await page.see()).toEqual(['kim Kim in Kim']);
  });

  it('follows editing of an inline element, and of the whole document', async () => {
    const page = scan('<p>a <span>Kim</span> b Xi');
    await page.see();
    find('span').setAttribute('contenteditable', '');
    expect(await page.see()).toEqual(['xi Xi in a Kim b Xi']);
    document.designMode = 'on';
    host.append(document.createComment('any change wakes'));
    expect(await page.see()).toEqual([]);
    document.designMode = 'off';
    host.append(document.createComment('and again'));
    expect(await page.see()).toEqual(['xi Xi in a Kim b Xi']);
  });

  it('reads open shadow roots, nested ones too, in the place of their hosts', async () => {
    host.innerHTML = '<p>a Xi</p><x-one></x-one><p>b Xi</p>';
    const outer = find('x-one').attachShadow({ mode: 'open' });
    outer.innerHTML = '<p>Kim 1</p><section></section>';
    const inner = (outer.querySelector('section') ?? host).attachShadow({ mode: 'open' });
    inner.innerHTML = 'Kim 2';
    const page = scan();
    const all = ['xi Xi in a Xi', 'kim Kim in Kim 1', 'kim Kim in Kim 2', 'xi Xi in b Xi'];
    expect(await page.see()).toEqual(all);
    inner.append(' and 3');
    expect((await page.see())[2]).toBe('kim Kim in Kim 2 and 3');
    find('x-one').remove();
    expect(await page.see()).toEqual(['xi Xi in a Xi', 'xi Xi in b Xi']);
  });

  it('finds a shadow root that was attached late', async () => {
    const page = scan('<x-late></x-late><p>a Xi');
    await page.see();
    find('x-late').attachShadow({ mode: 'open' }).innerHTML = 'Kim';
    // Nothing tells of it; the next wake looks.
    find('p').append('.');
    expect(await page.see()).toEqual(['kim Kim in Kim', 'xi Xi in a Xi.']);
  });

  it('finds a shadow root that was attached late, once the pointer rests', async () => {
    const page = scan('<x-late>a</x-late><p>a Xi');
    await page.see();
    find('x-late').attachShadow({ mode: 'open' }).innerHTML = 'Kim';
    await commands.movePointer(20, 20);
    await commands.movePointer(40, 30);
    await expect.poll(page.see).toEqual(['kim Kim in Kim', 'xi Xi in a Xi']);
  });

  it('forgets a shadow root whose host moves into text that is left out', async () => {
    host.innerHTML = '<x-one></x-one><pre></pre><p>Xi</p>';
    const inner = find('x-one').attachShadow({ mode: 'open' });
    inner.append('Kim');
    const page = scan();
    await page.see();
    find('pre').append(find('x-one'));
    expect(await page.see()).toEqual(['xi Xi in Xi']);
    inner.append(' and more');
    expect(await page.see()).toEqual(['xi Xi in Xi']);
  });

  it('forgets what moves out of sight, into a closed shadow root', async () => {
    const page = scan('<p>Xi</p><p>Kim</p><div></div>');
    await page.see();
    find('div').attachShadow({ mode: 'closed' }).append(find('p'));
    expect(await page.see()).toEqual(['kim Kim in Kim']);
  });

  it('takes no notice of its own host', async () => {
    const page = scan('<p>Xi');
    await page.see();
    page.recogniser.reads = 0;
    host.append(document.createElement('sidelight-card'));
    await page.see();
    expect(page.recogniser.reads).toBe(0);
  });

  it('stops with its signal', async () => {
    const page = scan('<p>Xi');
    await page.see();
    stop.abort();
    host.append('Kim');
    expect(await page.see()).toEqual(['xi Xi in Xi']);
  });

  it('survives a page that takes everything away while it reads', async () => {
    const page = scan('<div>'.repeat(50) + '<p>Xi'.repeat(20_000));
    await new Promise((resolve) => setTimeout(resolve, 0));
    host.replaceChildren('Kim');
    expect(await page.see()).toEqual(['kim Kim in Kim']);
  });

  it('does not leave to the browser what it has read while the page changes under it', async () => {
    vi.stubGlobal(
      'WeakRef',
      class Forgetful extends WeakRef<object> {
        override deref = (): undefined => undefined;
      },
    );
    let time = 0;
    const page = scan('<p>Xi'.repeat(3000), false, { ...noPace, now: () => (time += 1000) });
    await expect.poll(() => page.recogniser.reads, { interval: 1 }).toBeGreaterThan(0);
    find('p').append(', Kim');
    expect(await page.see()).toHaveLength(3001);
    expect(page.recogniser.reads).toBe(3001);
  });

  it('decides once, and publishes, after a pass that the page has cut short', async () => {
    let time = 0;
    const page = scan('<div><p>'.repeat(5) + '<p>Xi'.repeat(5000), false, { ...noPace, now: () => (time += 1000) });
    await expect.poll(() => page.recogniser.reads, { interval: 1 }).toBeGreaterThan(0);
    host.innerHTML = '<p>Kim'.repeat(50);
    expect(await page.see()).toHaveLength(50);
    expect(page.decisions()).toBe(1);
  });

  it('rests also after a pass that the page has cut short', async () => {
    const page = scan('<div><p>'.repeat(5) + '<p>Xi'.repeat(30_000), false, { burstMs: 0, restFactor: 1000 });
    await expect.poll(() => page.recogniser.reads, { interval: 1 }).toBeGreaterThan(0);
    host.innerHTML = '<p>Kim'.repeat(30_000);
    // Until the pass has seen what happened.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { reads } = page.recogniser;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(reads).toBeLessThan(30_000);
    expect(page.recogniser.reads).toBe(reads);
  });
});

describe('the first look', () => {
  const look = (html: string, firstLook: FirstLook = createWordLook(names)): Scan =>
    scan(html, false, noPace, firstLook);

  it('spares a page that shows no sign of a mention', async () => {
    const page = look('<p>one<p>two <x-late>three</x-late>');
    expect(await page.see()).toEqual([]);
    find('p').append(' more');
    expect(await page.see()).toEqual([]);
    expect(page.recogniser.reads).toBe(0);
  });

  it('has the whole page read once something is seen, wherever it comes', async () => {
    const page = look('<p>one<p>two <x-late>three</x-late>');
    await page.see();
    find('x-late').attachShadow({ mode: 'open' }).innerHTML = '<i>Ki</i>m';
    find('p').append(' more');
    expect(await page.see()).toEqual(['kim Kim in Kim']);
    find('p').append(' Xi');
    expect(await page.see()).toEqual(['xi Xi in one more Xi', 'kim Kim in Kim']);
  });

  it('reads no more than the text around what only begins like a name', async () => {
    const page = look(
      '<title>one</title><p>two<p>A Ki<b>te</b><br>three<p>four<script type="text/plain">Kiln</script>',
    );
    expect(await page.see()).toEqual([]);
    expect(page.recogniser.reads).toBe(2);
    find('p:nth-of-type(2)').append(' and Kim');
    expect(await page.see()).toEqual(['kim Kim in three and Kim']);
  });

  it('reads all where more than a little would be read anyway', async () => {
    const page = look(`<p>Kite ${'and kite '.repeat(1000)}<p>two`);
    expect(await page.see()).toEqual([]);
    expect(page.recogniser.reads).toBeGreaterThan(1);
  });

  it('reads all where the title has what could be a name', async () => {
    const page = look('<title>Kites</title><p>two<p>three');
    await page.see();
    expect(page.recogniser.reads).toBe(2);
  });

  it('reads all once the title has what could be a name', async () => {
    const page = look('<p>two<p>three');
    await page.see();
    const { title } = document;
    document.title = 'Kites';
    find('p').append(' more');
    await page.see();
    document.title = title;
    expect(page.recogniser.reads).toBe(2);
  });

  it('looks closer at a surname behind much text, parted by what is not read', async () => {
    const filler = '<p>nothing here</p>\n'.repeat(2000);
    const page = look(`${filler}<p>K<script type="text/plain">no</script>im</p>${filler}`);
    expect(await page.see()).toHaveLength(1);
  });

  it('looks closer at a surname that two pieces of text share', async () => {
    // Longer than any paragraph: the first piece ends behind the K.
    const page = look(`<p>${'x'.repeat(16_383)}</p><p>K<b>im</b></p>`);
    expect(await page.see()).toEqual(['kim Kim in Kim']);
  });

  it('sees a name that a change completes', async () => {
    const page = look('<p>a <b>K</b><i></i></p>');
    await page.see();
    find('i').textContent = 'im';
    expect(await page.see()).toEqual(['kim Kim in a Kim']);
  });

  it('looks at everything again when told to', async () => {
    const seen: string[] = [];
    const sights: Sight[] = ['none', 'again', 'none', 'some'];
    const page = look('<p>Kim</p>', {
      findSurnames: () => [],
      lang: () => undefined,
      *look(text) {
        yield;
        seen.push(text);
        return sights[seen.length - 1] ?? 'some';
      },
    });
    await page.see();
    find('p').append(' now');
    await page.see();
    expect(page.recogniser.reads).toBe(0);
    find('p').append(' and then');
    expect(await page.see()).toEqual(['kim Kim in Kim now and then']);
    expect(seen).toEqual(['Kim', 'Kim now', 'Kim now', 'Kim now and then']);
  });
});
