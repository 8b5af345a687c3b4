// Which blocks are near the viewport, on pages with more mentions than may be drawn at once. Told by the browser between
// frames, so that finding out forces no layout.
import { isElement } from './element-roles.ts';
import type { PageMention } from './page-mention.ts';

export interface Nearness {
  /** Replaces what is watched; the same container may be given many times. */
  watch(containers: readonly Node[]): void;
  isNear(mention: PageMention): boolean;
}

/** A screen above and below: a reader who scrolls meets marks that are there already. */
const margin = '100%';

export function createNearness(document: Document, signal: AbortSignal, onChange: () => void): Nearness {
  const near = new Set<Node>();
  let watched = new Set<Element>();
  let observer: IntersectionObserver | undefined;

  function update(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) near.add(target);
      else near.delete(target);
    }
    onChange();
  }

  function forget(box: Element): void {
    observer?.unobserve(box);
    near.delete(box);
  }

  /** A shadow root has no box: its host stands for it. */
  function findBox(container: Node): Element | null {
    return isElement(container) ? container : ((container as Partial<ShadowRoot>).host ?? null);
  }

  signal.addEventListener('abort', () => observer?.disconnect(), { once: true });
  return {
    watch(containers) {
      const wanted = new Set(containers.map(findBox).filter((box) => box !== null));
      if (wanted.size > 0) observer ??= new IntersectionObserver(update, { root: document, rootMargin: margin });
      for (const box of watched) if (!wanted.has(box)) forget(box);
      for (const box of wanted) if (!watched.has(box)) observer?.observe(box);
      watched = wanted;
    },
    isNear({ block }) {
      const box = findBox(block.container);
      return box !== null && near.has(box);
    },
  };
}
