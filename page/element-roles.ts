// How an element takes part in running text, judged by its tag: first step from the page's DOM to blocks.
// Tags and not computed styles: asking for styles would force the page to lay itself out before it is ready to.
import { nameOf } from './own-property.ts';

export type ElementRole =
  /** Its text runs on with its neighbours'. Unknown and custom elements are inline, as browsers draw them by default. */
  | 'inline'
  /** Begins and ends a block of text. */
  | 'block'
  /** Ends a block and has no text of its own: `<br>`. */
  | 'break'
  /** Seen by readers but never read by us: form fields, code, drawings. Nothing runs across it. */
  | 'hole'
  /** No part of the text: scripts, ruby annotations. Text runs on across it. */
  | 'nothing'
  /** No part of the text, and no edge either: `<wbr>`. */
  | 'seam';

/** A `<button>` is an inline box, but a box: its words never run on into the line around it. */
const tagsByRole: Readonly<Record<Exclude<ElementRole, 'inline'>, string>> = {
  block:
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li main marquee menu nav ol optgroup p search section summary ' +
    'table tbody td tfoot th thead tr ul',
  break: 'br hr',
  hole: 'audio canvas code embed iframe input listing math meter object option plaintext pre progress select svg textarea video xmp',
  nothing:
    'area base datalist frame head link map meta noembed noframes noscript param rp rt rtc script sidelight-card style template title track',
  seam: 'wbr',
};

const roles: ReadonlyMap<string, ElementRole> = new Map(
  (Object.keys(tagsByRole) as (keyof typeof tagsByRole)[]).flatMap((role) =>
    tagsByRole[role].split(' ').map((tag): [string, ElementRole] => [tag, role]),
  ),
);

/** A file of plain text is shown by browsers as one `<pre>`, the one place where it is text to be read. */
function isPlainTextBody(element: Element): boolean {
  return element.localName === 'pre' && element.ownerDocument.contentType === 'text/plain';
}

export function findRole(element: Element): ElementRole {
  const role = roles.get(nameOf(element)) ?? 'inline';
  return role === 'hole' && isPlainTextBody(element) ? 'block' : role;
}

/**
 * By type and not by `instanceof`: a node that came from another frame keeps that frame's classes. No number: a form, with a field
 * of that name.
 */
export function isElement(node: Node): node is Element {
  const type: unknown = node.nodeType;
  return type === Node.ELEMENT_NODE || typeof type !== 'number';
}
