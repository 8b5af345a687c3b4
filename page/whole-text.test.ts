// What a first look is given: all text of a page, joined where elements join it, and every element that has a shadow root.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finish } from '../core/recognition/steps.ts';
import { findHosts, readWholeText } from './whole-text.ts';

let host = document.createElement('main');

beforeEach(() => {
  host = document.createElement('main');
  document.body.append(host);
});

afterEach(() => host.remove());

const read = (root: Node): string[] => [...readWholeText(root)].filter((piece) => piece !== null);

describe('the whole text', () => {
  it.each([
    ['elements', '<b>Vla</b>dimir<p>Pu<i>t</i>in</p>', 'VladimirPutin'],
    ['comments', 'Pu<!-- no -->tin', 'Putin'],
    ['scripts and styles', 'Pu<script type="text/plain">no</script><style>no</style>tin', 'Putin'],
    ['ruby', '<ruby>習<rt>しゅう</rt>近<rt>きん</rt>平</ruby>', '習近平'],
    ['fields', 'a<textarea>no</textarea><select><option>no</select>b', 'ab'],
    ['one left out in another', 'a<noscript><style>no</style></noscript>b', 'ab'],
  ])('runs on across %s', (_, html, text) => {
    host.innerHTML = html;
    expect(read(host).join('')).toBe(text);
  });

  it('comes in pieces that cut nothing', () => {
    const name = 'Vladimir Putin';
    host.append('x'.repeat(16_380), name, 'y'.repeat(40_000), name);
    const pieces = read(host);
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.filter((piece) => piece.includes(name))).toHaveLength(2);
  });

  it('is read to its end of a page that changes meanwhile', () => {
    host.innerHTML = '<script type="text/plain"></script>One<script type="text/plain"></script>Two<b>Three</b>';
    const pieces: (string | null)[] = [];
    for (const piece of readWholeText(host)) {
      if (pieces.push(piece) > 1) continue;
      for (const gone of host.querySelectorAll('script, b')) gone.remove();
    }
    expect(pieces.join('')).toBe('OneTwo');
  });

  it('is read of forms whose fields have names of the DOM', () => {
    host.innerHTML = '<form>Pu<input name=querySelectorAll><input name=childNodes><input name=ownerDocument>tin</form>';
    expect(read(host.firstElementChild ?? host).join('')).toBe('Putin');
  });
});

describe('hosts', () => {
  it('are all that have an open root or may get one', () => {
    host.innerHTML =
      '<p></p><x-late></x-late><section></section><form><input name=shadowRoot><input name=localName></form>';
    host.querySelector('section')?.attachShadow({ mode: 'open' });
    host.querySelector('p')?.attachShadow({ mode: 'closed' });
    const found: Element[] = [];
    finish(findHosts(host, (element) => found.push(element)));
    const named = found.filter((element) => !(element instanceof HTMLFormElement)).map(({ localName }) => localName);
    expect(named.sort()).toEqual(['section', 'x-late']);
  });

  it('are found in shadow roots', () => {
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p><x-inner></x-inner></p>';
    const found: Element[] = [];
    finish(findHosts(root, (element) => found.push(element)));
    expect(found.map(({ localName }) => localName)).toEqual(['x-inner']);
  });
});
