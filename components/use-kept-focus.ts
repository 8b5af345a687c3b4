// Keeps the focus where the reader was when what had it is gone: a removed rule, a mention that is rejected, a button that has done its
// work. Browsers let the focus fall back to the whole page, and the next Tab would begin at its top.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const controls = 'a[href], button, input, select, summary, [tabindex="0"]';

/** What one thing offers together: when all of it goes, the next thing's first control is sensible, not the one that removes it too. */
const rows = 'li, tr, form, header, section';

/** @returns for the element within which the focus is kept */
export function useKeptFocus<Root extends HTMLElement>(): RefObject<Root | null> {
  const root = useRef<Root>(null);
  useLayoutEffect(() => {
    const life = new AbortController();
    if (root.current !== null) keepFocus(root.current, life.signal);
    return () => life.abort();
  }, []);
  return root;
}

/** Where the focus was, in the order of the Tab key. */
interface Kept {
  readonly control: Element;
  readonly position: number;
  readonly row: Element | null;
  /** Of the row's first control. */
  readonly rowPosition: number;
}

function keepFocus(root: HTMLElement, signal: AbortSignal): void {
  let last: Kept | null = null;
  root.addEventListener('focusin', ({ target }) => (last = target instanceof Element ? locate(root, target) : null), {
    signal,
  });
  const observer = new MutationObserver(() => {
    if (last === null || last.control.isConnected || !isFree(root.ownerDocument)) return;
    const rest = listControls(root);
    (rest[last.row?.isConnected === true ? last.position : last.rowPosition] ?? rest.at(-1))?.focus();
  });
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Nothing has taken the focus meanwhile. */
function isFree({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body;
}

function locate(root: HTMLElement, control: Element): Kept {
  const all: readonly Element[] = listControls(root);
  const row = control.closest(rows);
  const rowPosition = all.findIndex((other) => row?.contains(other) ?? false);
  return { control, position: all.indexOf(control), row, rowPosition };
}

function listControls(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(controls)].filter((control) => control.tabIndex >= 0);
}
