// What a node itself says, on pages whose form fields have names of the DOM: a form answers to the names of its fields before it
// answers with its own properties (HTML, 4.10.3: LegacyOverrideBuiltIns), and in Chromium it does so to content scripts as well.
// Forms alone do; methods are called by their class, `Element.prototype.closest.call(element, …)`.
import { findHost } from './document-order.ts';

/** What stands behind the name of a field is never a string: another type there tells a form as well as its name does. */
export function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

function isForm(node: Node): boolean {
  const name: unknown = (node as Partial<Element>).localName;
  return name === 'form' || typeof name === 'object';
}

/** By name and not by `instanceof`: a form that came from another frame keeps that frame's classes. */
export function readOwn<Of extends Node, Key extends keyof Of>(node: Of, key: Key): Of[Key] {
  return isForm(node) ? Reflect.get(HTMLFormElement.prototype, key, node) : node[key];
}

/** What is read of the elements around a card, by us and by the library that places it. */
const readAround =
  'nodeName ownerDocument parentNode assignedSlot host isConnected currentCSSZoom append addEventListener removeEventListener ' +
  'getBoundingClientRect clientLeft clientTop clientWidth clientHeight';

/** Whether whoever asks elements themselves finds the way from one to the document: a field called `parentNode` leads in a circle. */
export function isPlain(element: Element): boolean {
  for (let at: Element | null = element; at; at = readOwn(at, 'parentElement') ?? findHost(at)) {
    if (isForm(at) && readAround.split(' ').some((name) => isHidden(at, name))) return false;
  }
  return true;
}

function isHidden(form: object, name: string): boolean {
  return Reflect.get(form, name) !== Reflect.get(HTMLFormElement.prototype, name, form);
}
