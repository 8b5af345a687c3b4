// The element <sidelight-card> itself: where on the page it goes, its styles, and what of an event it lets be seen.
import { isPlain, nameOf } from './own-property.ts';

export const hostName = 'sidelight-card';

/**
 * Where the host is visible and usable: beside a modal dialog or outside of a fullscreen element it would be neither.
 * @returns `null` where there is no such place: a fullscreen video or frame shows no children
 */
export function findParent(document: Document): Element | null {
  const { fullscreenElement } = document;
  if (fullscreenElement) return isOpenTo(fullscreenElement) ? fullscreenElement : null;
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
}

function isOpenTo(element: Element): boolean {
  return !/^(video|iframe|img|canvas|object|embed)$/.test(nameOf(element)) && isPlain(element);
}

/** The host as it stands on the page. */
export interface RaisedHost {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Style sheet of host.css and of what stands in it. */
  readonly css: string;
  /** Ended when the host goes or moves. */
  standing: AbortController;
}

export function raiseHost(parent: Element, css: string): RaisedHost {
  // Made in a document without custom elements: a page that has defined one of our name would else run its constructor before
  // there is a root, make the root itself, or get ours from `attachInternals`.
  const host = createElement(parent.ownerDocument.implementation.createHTMLDocument(), hostName);
  const root = host.attachShadow({ mode: 'closed' });
  host.popover = 'manual';
  parent.append(host);
  addStyles(root, css + buildOwnCss(host, parent.currentCSSZoom));
  host.showPopover();
  return { host, root, css, standing: new AbortController() };
}

/** Declared by entrypoints/marks.css, for as long as the extension is there. */
const lifeProperty = '--sidelight-lives';

/**
 * What host.css cannot know. `zoom` undoes the page's: a card is as large on every page. Firefox ends content scripts with their
 * extension before they can tidy up, but takes the styles of the manifest away too: a card that is open then goes with them.
 */
function buildOwnCss(host: Element, zoom: number): string {
  const declared = getComputedStyle(host).getPropertyValue(lifeProperty);
  const display = declared === '' ? 'block' : `var(${lifeProperty}, none)`;
  return `@media not print{:host{display:${display}!important;zoom:${1 / zoom}!important}}`;
}

/** With everything that stands in it; the page's zoom may be another there. */
export function moveHost(from: RaisedHost, parent: Element): RaisedHost {
  from.standing.abort();
  const to = raiseHost(parent, from.css);
  to.root.append(...from.root.querySelectorAll('.place'));
  from.host.remove();
  return to;
}

/** In the HTML namespace also where the document is XHTML or has another default. */
export function createElement(document: Document, name: string): HTMLElement {
  return document.createElementNS('http://www.w3.org/1999/xhtml', name);
}

/** Outside of a closed root an event tells only that it came from the host: the place or the focus tells from which card. */
export function isInside({ host, root }: RaisedHost, event: Event, box: HTMLElement): boolean {
  if (!event.composedPath().includes(host)) return false;
  const within = event instanceof MouseEvent ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
  return within !== null && box.contains(within);
}

/**
 * On pages of the extension, whose policy refuses style elements, as a constructed sheet. Everywhere else as an element: Firefox
 * does not let content scripts give sheets to a root.
 */
function addStyles(root: ShadowRoot, css: string): void {
  if (root.ownerDocument.location.protocol.endsWith('-extension:')) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const style = createElement(root.ownerDocument, 'style');
  style.textContent = css;
  root.append(style);
}
