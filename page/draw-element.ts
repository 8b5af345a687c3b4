// Puts what the background has drawn on the page: plain data becomes elements, last step of the line.
import type { CardAction, DrawnElement } from '../core/interaction/card-drawing.ts';

export function drawElement(
  document: Document,
  { name, namespace, attributes, action, children }: DrawnElement,
  onAction: (action: CardAction) => void,
): Element {
  // By its namespace, also where the document is XHTML or has another default.
  const element = document.createElementNS(`http://www.w3.org/${namespace ? '2000/svg' : '1999/xhtml'}`, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (action) element.addEventListener('click', () => onAction(action));
  element.append(
    ...children.map((child) => (typeof child === 'string' ? child : drawElement(document, child, onAction))),
  );
  return element;
}
