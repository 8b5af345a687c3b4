// When text may have come into sight, or gone, on a page that has not changed its DOM: a menu that opens by a class, a tab, a
// resize, a page that hides itself until it is ready. What of it is seen is asked later, by whoever is told here.
import { atEnd } from './at-end.ts';
import { listen } from './listen.ts';

export interface AppearingOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Called often: scrolling and animations are part of it. */
  readonly onChange: () => void;
  /** Whether something is looked for that was out of sight. */
  readonly isMissed: () => boolean;
}

const movingTypes = [
  'scroll',
  'click',
  'keyup',
  'toggle',
  'animationend',
  'transitionend',
  'fullscreenchange',
  'visibilitychange',
] as const;

/** What pages hide themselves by, on their root or body. */
const hidingAttributes: MutationObserverInit = { attributeFilter: ['class', 'style', 'hidden'] };

/** Ms until the first look for what is missed, then twice as long until the next: no event tells of a style inside the page. */
const firstLookMs = 500;
const lastLookMs = 8000;

export function watchAppearing({ document, signal, onChange, isMissed }: AppearingOptions): void {
  let looking: ReturnType<typeof setTimeout> | undefined;

  function lookLater(ms: number): void {
    if (ms > lastLookMs) return;
    looking = setTimeout(() => {
      if (isMissed()) onChange();
      lookLater(2 * ms);
    }, ms);
  }

  listen(document, movingTypes, signal, onChange);
  listen(document.defaultView ?? window, ['resize'], signal, onChange);
  const observer = new MutationObserver(onChange);
  for (const element of document.querySelectorAll(':root, body')) observer.observe(element, hidingAttributes);
  lookLater(firstLookMs);
  atEnd(signal, () => {
    observer.disconnect();
    clearTimeout(looking);
  });
}
