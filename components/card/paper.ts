// The few things that Preact asks of a document, for drawing a card where there is none: nodes that remember what is done to
// them, once, from nothing. What they hold is read as data.
import type { CardAction, DrawnNode } from '../../core/interaction/card-drawing.ts';

interface PaperText {
  readonly nodeType: 3;
  data: string;
  parentNode: PaperElement | null;
  readonly nextSibling: null;
}

export interface PaperElement {
  readonly nodeType: 1;
  readonly ownerDocument: typeof paper;
  readonly namespaceURI: string;
  readonly localName: string;
  readonly written: Map<string, string>;
  readonly childNodes: PaperNode[];
  readonly firstChild: null;
  readonly nextSibling: null;
  parentNode: PaperElement | null;
  press: (() => void) | null;
  insertBefore(node: PaperNode, before: null): void;
  setAttribute(name: string, value: unknown): void;
  removeAttribute(name: string): void;
  addEventListener(type: string, listener: (event: object) => void): void;
}

type PaperNode = PaperText | PaperElement;

const html = 'http://www.w3.org/1999/xhtml';
const svg = 'http://www.w3.org/2000/svg';

const paper = { createElementNS: createPaperElement, createTextNode: createPaperText };

/** What a card is rendered into. */
export const createPaperBox = (): PaperElement => createPaperElement(html, 'div');

function createPaperText(data: string): PaperText {
  return { nodeType: 3, data, parentNode: null, nextSibling: null };
}

/** On a first rendering nodes come in their order, each after the last: there is never a node to insert one before. */
function createPaperElement(namespaceURI: string, localName: string): PaperElement {
  const written = new Map<string, string>();
  const element: PaperElement = {
    nodeType: 1,
    ownerDocument: paper,
    namespaceURI,
    localName,
    written,
    childNodes: [],
    firstChild: null,
    nextSibling: null,
    parentNode: null,
    press: null,
    insertBefore(node) {
      element.childNodes.push(node);
      node.parentNode = element;
    },
    // HTML knows `tabIndex` by its small letters only; a page in XHTML would not translate it. SVG has a `viewBox`.
    setAttribute: (name, value) => void written.set(namespaceURI === html ? name.toLowerCase() : name, String(value)),
    removeAttribute: (name) => void written.delete(name),
    addEventListener(_type, listener) {
      element.press = () => listener.call(element, {});
    },
  };
  return element;
}

/** @param learn presses a control, and tells what it asked for */
export function readPaper(
  { childNodes }: PaperElement,
  learn: (press: () => void) => CardAction | null,
): readonly DrawnNode[] {
  return childNodes.map((node) => {
    if (node.nodeType === 3) return node.data;
    const action = node.press && learn(node.press);
    return {
      name: node.localName,
      ...(node.namespaceURI === svg ? { namespace: 'svg' } : {}),
      attributes: Object.fromEntries(node.written),
      ...(action ? { action } : {}),
      children: readPaper(node, learn),
    };
  });
}
