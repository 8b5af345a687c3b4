import { expect, it } from 'vitest';
import type { CardAction, DrawnElement } from '../core/interaction/card-drawing.ts';
import { drawElement } from './draw-element.ts';

const drawn: DrawnElement = {
  name: 'section',
  attributes: { role: 'dialog', tabindex: '-1' },
  children: [
    'a < b ',
    { name: 'button', attributes: { title: '"x"' }, action: { kind: 'open', place: '#/people' }, children: ['Open'] },
    {
      name: 'svg',
      namespace: 'svg',
      attributes: { viewBox: '0 0 16 16' },
      children: [{ name: 'path', namespace: 'svg', attributes: { d: 'M0 0h16' }, children: [] }],
    },
  ],
};

it.each([document, new DOMParser().parseFromString('<html xmlns="urn:other"/>', 'application/xml')])(
  'makes elements of data in %s',
  (anywhere) => {
    const asked: CardAction[] = [];
    const element = drawElement(anywhere, drawn, (action) => asked.push(action)) as HTMLElement;
    expect(new XMLSerializer().serializeToString(element)).toBe(
      '<section xmlns="http://www.w3.org/1999/xhtml" role="dialog" tabindex="-1">a &lt; b ' +
        '<button title="&quot;x&quot;">Open</button>' +
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M0 0h16"/></svg></section>',
    );
    expect(element.tabIndex).toBe(-1);
    element.querySelector('button')?.click();
    expect(asked).toEqual([{ kind: 'open', place: '#/people' }]);
  },
);
