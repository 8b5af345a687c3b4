// The life of the content script in one frame: one instance, in documents that are text, ended with the extension.
import { names } from '../../data/names.ts';
import { clearRegistry } from '../../page/highlight-registry.ts';
import { isExtensionAlive } from '../../platform/page-messages.ts';

/** In the script's own world, which pages cannot see. */
interface OwnWorld {
  sidelight?: unknown;
}

/** Ends an instance that is here already: after an update, or when a browser injects twice, the newest one counts. */
export function takeOver(): AbortController {
  const world = globalThis as OwnWorld;
  // An element of that name stands there too, in Chromium.
  if (world.sidelight instanceof AbortController) world.sidelight.abort();
  const life = new AbortController();
  world.sidelight = life;
  return life;
}

/** An instance that the browser ended has left its marks, and over an open card its host; nobody else has them any more. */
export function clearRemains(document: Document): void {
  for (const host of document.querySelectorAll('sidelight-card')) host.remove();
  clearRegistry(() => names.subjects.map(({ id }) => id));
}

/** HTML in its two forms, and files of plain text. Feeds, drawings, images, JSON and whatever else are left alone. */
const textTypes = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

export function isAnnotatable(document: Document): boolean {
  return textTypes.has(document.contentType) && document.documentElement.localName === 'html';
}

/** An empty tab: Firefox puts scripts there too, and there is no site that could be switched. Frames belong to the page around. */
export function isNowhere({ defaultView, location }: Document): boolean {
  return defaultView === defaultView?.top && location.hostname === '';
}

/** A page that is rendered ahead may never be seen: nothing runs there, and nothing is asked, before it is. */
export function whenShown(document: Document, start: () => void): void {
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', ({ isTrusted }) => isTrusted && start());
  } else start();
}

/** When the extension is updated or removed under an open page, nobody tells its scripts: they ask. @returns whether it is there */
export function isStillOurs(life: AbortController): boolean {
  if (!isExtensionAlive()) life.abort();
  return !life.signal.aborted;
}

/** Asks whenever the reader does something, so that marks and card go at the next input. */
export function endWithExtension(document: Document, life: AbortController): void {
  const check = ({ isTrusted }: Event): void => {
    if (isTrusted) isStillOurs(life);
  };
  const options = { signal: life.signal, capture: true, passive: true };
  for (const type of ['pointermove', 'pointerdown', 'keydown', 'scroll', 'visibilitychange']) {
    document.addEventListener(type, check, options);
  }
}

/** A page that comes back from the back/forward cache has slept through whatever was switched meanwhile. */
export function restartWhenRestored(view: Window, signal: AbortSignal, start: () => void): void {
  const check = (event: PageTransitionEvent): void => {
    if (event.isTrusted && event.persisted) start();
  };
  view.addEventListener('pageshow', check, { signal });
}
