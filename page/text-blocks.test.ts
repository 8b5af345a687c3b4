import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { blockCases } from './text-blocks.cases.ts';
import { findContainer, readBlocks } from './text-blocks.ts';
import { createRange, findOffset, findStart } from './text-place.ts';
import type { PageBlock } from './text-collector.ts';

const host = document.createElement('main');
afterEach(() => {
  host.remove();
  host.replaceChildren();
});

function show(html: string): HTMLElement {
  host.innerHTML = html;
  document.body.append(host);
  return host;
}

function drawEdges({ text, edges }: PageBlock): string {
  return edges.reduceRight((drawn, edge) => `${drawn.slice(0, edge)}|${drawn.slice(edge)}`, text);
}

describe('blocks', () => {
  it.each(blockCases)('$name', ({ html, blocks }) => {
    expect(readBlocks(show(html)).map(drawEdges)).toEqual(blocks);
  });

  it('reads a shadow root like an element', () => {
    const root = show('').attachShadow({ mode: 'open' });
    root.innerHTML = 'one<p>two</p>';
    expect(readBlocks(root).map((block) => block.text)).toEqual(['one', 'two']);
    host.replaceWith(host.cloneNode(false));
  });

  it('parts a text too long to be read at once, behind a line or a word', () => {
    const lines = readBlocks(show(`<p>${'Putin met Xi.\n'.repeat(5000)}</p>`)).map((block) => block.text);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.every((line) => /^Putin met Xi\. .*Putin met Xi\.$/.test(line))).toBe(true);
    expect(lines.join(' ')).toBe('Putin met Xi. '.repeat(5000).trim());
    expect(readBlocks(show(`<p>${'x'.repeat(25_000)}</p>`)).map((block) => block.text.length)).toEqual([
      10_000, 10_000, 5000,
    ]);
  });

  it('parts a block of very many nodes', () => {
    const blocks = readBlocks(show(`<p>${'<b>Putin</b> met <i>Xi</i>. '.repeat(3000)}</p>`));
    expect(Math.max(...blocks.map((block) => block.text.length))).toBeLessThan(10_100);
    expect(blocks.map((block) => block.text.replaceAll(' ', '')).join('')).toBe('PutinmetXi.'.repeat(3000));
  });

  it('parts text without spaces behind sentences, so that names stay whole', () => {
    const blocks = readBlocks(show(`<p>${'习近平会见了普京。'.repeat(3000)}</p>`)).map((block) => block.text);
    expect(blocks.length).toBeGreaterThan(2);
    expect(blocks.filter((text) => !/^习.*。$/.test(text))).toEqual([]);
    expect(blocks.join('')).toBe('习近平会见了普京。'.repeat(3000));
  });

  it('never parts a character', () => {
    const blocks = readBlocks(show(`<p>x${'😀'.repeat(12_000)}</p>`)).map((block) => block.text);
    expect(blocks.length).toBeGreaterThan(1);
    expect(blocks.every((text) => text.isWellFormed())).toBe(true);
  });

  it('goes on across inline elements to the end of the sentence, however long the block is already', () => {
    const blocks = readBlocks(show(`<p>${'x'.repeat(9_999)} <b>Xi</b> Jinping spoke. Then he went.</p>`));
    expect(blocks.map((block) => block.text.slice(-20))).toEqual(
      ['x Xi Jinping spoke.', 'Then he went.'].map((end) => expect.stringContaining(end) as string),
    );
  });

  it('ends a block that never ends a sentence', () => {
    const blocks = readBlocks(show(`<p>${'<b>Xi</b> and <i>Putin</i> '.repeat(10_000)}</p>`));
    expect(Math.max(...blocks.map((block) => block.text.length))).toBeLessThan(50_000);
  });

  it('reads only what an element itself holds, when asked', () => {
    const blocks = readBlocks(show('one<p>two</p><b>three<i>four</i></b>'), 'own');
    expect(blocks.map((block) => block.text)).toEqual(['one', 'threefour']);
  });

  it.each([
    { html: '<div><b><i>x</i></b></div>', container: 'div' },
    { html: '<x-name><i>x</i></x-name>', container: 'main' },
    { html: '<pre><div><i>x</i></div></pre>', container: undefined },
  ])('finds the container in $html', ({ html, container }) => {
    const node = show(html).querySelector('i')?.firstChild ?? host;
    const found = findContainer(node, document.documentElement);
    expect(found instanceof Element ? found.localName : undefined).toBe(container);
  });
});

describe('places', () => {
  it('makes a range of the text alone', () => {
    const [block] = readBlocks(show('<p>said <b>Kim</b>\n  <i>Jong Un</i>.</p>'));
    const range = block && createRange(block, { start: 5, end: 16 });
    expect(block?.text).toBe('said Kim Jong Un.');
    expect(range?.toString()).toBe('Kim\n  Jong Un');
    expect(range?.endContainer.parentElement?.localName).toBe('i');
  });

  it('gives no range where the page has changed since', () => {
    const [block] = readBlocks(show('<p>said Kim</p>'));
    host.querySelector('p')?.firstChild?.replaceWith('x');
    expect(block && createRange(block, { start: 5, end: 8 })).toBeNull();
  });

  const markup = fc.array(
    fc.constantFrom('<b>', '</b>', '<p>', 'Kim', ' ', '\n ', '  ', 'Xi', '<br>', '<input>', '<!-- -->', '&shy;'),
    { maxLength: 30 },
  );

  it('leads back to the characters it came from', () => {
    fc.assert(
      fc.property(markup, (parts) => {
        for (const block of readBlocks(show(parts.join('')))) {
          for (let offset = 0; offset < block.text.length; offset += 1) {
            const place = findStart(block, offset);
            const character = block.text[offset];
            if (!place || character === '￼') continue;
            expect(character === ' ' ? place.node.data[place.offset]?.trim() : place.node.data[place.offset]).toBe(
              character?.trim(),
            );
            if (character !== ' ') expect(findOffset(block, place)).toBe(offset);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
