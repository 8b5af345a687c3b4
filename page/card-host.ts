// The one element that Sidelight ever adds to a page: a host with a closed shadow root in the top layer, there while a card
// is open, so that neither side's styles reach the other's.
import { holdGround } from './hold-ground.ts';

export interface CardHost {
  /** What a card is drawn into, and what is placed: `position: fixed`. */
  readonly box: HTMLElement;
  /** Whether an event came from inside. */
  owns(event: Event): boolean;
  /** Fades out, then takes the host away. */
  close(): void;
}

export interface CardHostOptions {
  readonly document: Document;
  /** Style sheet of what is drawn inside. */
  readonly css: string;
  /** Takes the host away at once. */
  readonly signal: AbortSignal;
  /** The page has taken the host away and will not have it back. */
  readonly onLost: () => void;
}

export const hostName = 'sidelight-card';

/** In and out, ms: seen as appearing, not as moving. */
const fadeMs = 150;

/**
 * Important declarations of a shadow root win over the page's own important ones (CSS Scoping 1, 3.3), so that this holds
 * against `* { … !important }`. `zoom` undoes the page's: a card is as large on every page.
 */
function buildHostCss(zoom: number): string {
  return `:host {
    all: initial !important;
    direction: ltr !important;
    unicode-bidi: isolate !important;
    position: fixed !important;
    inset: 0 auto auto 0 !important;
    display: block !important;
    width: 0 !important;
    height: 0 !important;
    overflow: visible !important;
    z-index: 2147483647 !important;
    pointer-events: none !important;
    zoom: ${1 / zoom} !important;
  }
  .place { position: fixed; pointer-events: auto; }
  .place.closing { pointer-events: none; }
  @media print { :host { display: none !important; } }`;
}

/**
 * Where the host is visible and usable: beside a modal dialog or outside of a fullscreen element it would be neither.
 * @returns `null` where there is no such place: a fullscreen video or frame shows no children
 */
function findParent(document: Document): Element | null {
  const { fullscreenElement } = document;
  if (fullscreenElement)
    return /^(video|iframe|img|canvas|object|embed)$/.test(fullscreenElement.localName) ? null : fullscreenElement;
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
}

/** @returns `null` where a card cannot be shown */
export function openCardHost({ document, css, signal, onLost }: CardHostOptions): CardHost | null {
  const parent = findParent(document);
  if (!parent || signal.aborted) return null;
  // In the HTML namespace also where the document is XHTML or has another default.
  const host = document.createElementNS('http://www.w3.org/1999/xhtml', hostName);
  const root = host.attachShadow({ mode: 'closed' });
  const box = document.createElementNS('http://www.w3.org/1999/xhtml', 'div');
  box.className = 'place';
  addStyles(root, buildHostCss(parent.currentCSSZoom) + css);
  root.append(box);
  host.popover = 'manual';
  parent.append(host);
  host.showPopover();
  void fade(box, [0, 1]);

  const standing = new AbortController();
  holdGround({ host, parent, signal: AbortSignal.any([signal, standing.signal]), onLost });
  const remove = (): void => host.remove();
  signal.addEventListener('abort', remove, { once: true });
  return {
    box,
    owns: (event) => event.composedPath().includes(host),
    close() {
      standing.abort();
      box.classList.add('closing');
      void fade(box, [1, 0]).then(remove);
    },
  };
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
  const style = root.ownerDocument.createElementNS('http://www.w3.org/1999/xhtml', 'style');
  style.textContent = css;
  root.append(style);
}

async function fade(box: HTMLElement, opacity: readonly [number, number]): Promise<void> {
  if (box.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const animation = box.animate({ opacity: [...opacity] }, { duration: fadeMs, fill: 'forwards' });
  // Rejects when the page takes the host away meanwhile.
  await animation.finished.catch(() => undefined);
}
