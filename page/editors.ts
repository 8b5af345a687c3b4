// Text that its reader is writing: never marked. Asked late and only about mentions, because pages switch editing on and off
// by attributes, and asking every element while reading would cost more than the reading.
import { findHost } from './document-order.ts';
import { isElement } from './element-roles.ts';
import { readOwn } from './own-property.ts';

/** Editable elements, and the widely used code editors that draw their text in plain elements beside a hidden field. */
const editors =
  '[contenteditable]:not([contenteditable="false" i]), [role="textbox"], [role="searchbox"], [role="code"], ' +
  '.CodeMirror, .cm-editor, .monaco-editor, .ace_editor';

type Root = Document | Element | ShadowRoot;

/** Whether there is anything of the kind: most pages have none, and need not be asked about each mention. */
export function hasEditors(roots: readonly Root[]): boolean {
  return isDesigned(roots) || roots.some((root) => root.querySelector(editors) !== null || isInEditor(root));
}

/** Whether the whole document is being written. */
export function isDesigned(roots: readonly Root[]): boolean {
  return roots.some((root) => (root.ownerDocument ?? root).designMode === 'on');
}

export function isInEditor(node: Node): boolean {
  if (readOwn(node, 'ownerDocument')?.designMode === 'on') return true;
  const element = isElement(node) ? node : node.parentElement;
  if (element && Element.prototype.closest.call(element, editors)) return true;
  const host = findHost(node);
  return host !== null && isInEditor(host);
}
