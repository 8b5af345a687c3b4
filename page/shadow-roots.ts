// Finds the open shadow roots of a page. Attaching one makes no mutation record, so custom elements without one are
// remembered, weakly, and looked at again.
import { nameOf } from './own-property.ts';

export interface ShadowRoots {
  /** @returns the element's open root if it is to be walked now: a new one, or, where all is read anew, a known one too */
  look(element: Element, scope: 'own' | 'all'): ShadowRoot | null;
  /** Roots that appeared since on elements looked at before. */
  takeLate(): readonly ShadowRoot[];
  /** Whether there are elements that may still get one. */
  isWaiting(): boolean;
  /** Those still on the page. */
  list(): ShadowRoot[];
}

/** Custom elements remembered; a page with more of them that never get a root is not waited for. */
const mostWaiting = 2000;

/** @param onRoot called once for each new root */
export function createShadowRoots(onRoot: (root: ShadowRoot) => void): ShadowRoots {
  const roots = new Set<ShadowRoot>();
  const seen = new WeakSet<ShadowRoot>();
  const waiting = new Set<WeakRef<Element>>();
  const awaited = new WeakSet<Element>();

  function add(root: ShadowRoot): void {
    roots.add(root);
    if (seen.has(root)) return;
    seen.add(root);
    onRoot(root);
  }

  function rememberIfCustom(element: Element): void {
    if (!nameOf(element).includes('-') || awaited.has(element) || waiting.size >= mostWaiting) return;
    awaited.add(element);
    waiting.add(new WeakRef(element));
  }

  return {
    look(element, scope) {
      const root = findOpenRoot(element);
      if (!root) {
        rememberIfCustom(element);
        return null;
      }
      const isNew = !roots.has(root);
      add(root);
      return isNew || scope === 'all' ? root : null;
    },
    takeLate() {
      const late: ShadowRoot[] = [];
      for (const reference of waiting) {
        const element = reference.deref();
        if (element && !element.shadowRoot) continue;
        waiting.delete(reference);
        if (element?.shadowRoot) late.push(element.shadowRoot);
      }
      late.forEach(add);
      return late;
    },
    isWaiting: () => waiting.size > 0,
    list() {
      for (const root of roots) if (!root.isConnected) roots.delete(root);
      return [...roots];
    },
  };
}

/** A form cannot have one: what it shows there is a field. */
function findOpenRoot(element: Element): ShadowRoot | null {
  return nameOf(element) === 'form' ? null : element.shadowRoot;
}
