// Which blocks are near the viewport, on pages with more mentions than may be drawn at once. Told by the browser between
// frames, so that finding out forces no layout.
import type { Steps } from '../core/recognition/steps.ts';
import { atEnd } from './at-end.ts';
import { isElement } from './element-roles.ts';
import type { PageMention } from './page-mention.ts';

export interface Nearness {
  /** Replaces what is watched; the same container may be given many times. */
  watch(containers: readonly Node[]): Steps<void>;
  /** `null`: the browser has not told yet. */
  isNear(mention: PageMention): boolean | null;
}

/** A screen above and below: a reader who scrolls meets marks that are there already. */
const margin = '100%';
/** Boxes looked at in one step: watching a new one takes about 2 µs. */
const boxesPerStep = 16;

export function createNearness(document: Document, signal: AbortSignal, onChange: () => void): Nearness {
  const near = new Set<Node>();
  const far = new Set<Node>();
  const watched = new Set<Element>();
  let observer: IntersectionObserver | undefined;

  function update(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      // Where `display: contents` takes a box away, its text may be anywhere.
      const isHere = isIntersecting || (box.width + box.height === 0 && target.getClientRects().length === 0);
      (isHere ? near : far).add(target);
      (isHere ? far : near).delete(target);
    }
    onChange();
  }

  function watchBox(box: Element): void {
    watched.add(box);
    observer?.observe(box);
  }

  function forget(box: Element): void {
    observer?.unobserve(box);
    for (const boxes of [near, far, watched]) boxes.delete(box);
  }

  /** A shadow root has no box: its host stands for it. */
  function findBox(container: Node): Element | null {
    return isElement(container) ? container : ((container as Partial<ShadowRoot>).host ?? null);
  }

  atEnd(signal, () => observer?.disconnect());
  return {
    *watch(containers) {
      const wanted = new Set<Element>();
      for (const [index, container] of containers.entries()) {
        const box = findBox(container);
        if (box) wanted.add(box);
        if (index % boxesPerStep === 0) yield;
      }
      if (wanted.size > 0) observer ??= new IntersectionObserver(update, { root: document, rootMargin: margin });
      let looked = 0;
      for (const box of new Set([...wanted, ...watched])) {
        if (!wanted.has(box)) forget(box);
        else if (!watched.has(box)) watchBox(box);
        if (++looked % boxesPerStep === 0) yield;
      }
    },
    isNear({ block }) {
      const box = findBox(block.container);
      if (box !== null && near.has(box)) return true;
      return box === null || far.has(box) ? false : null;
    },
  };
}
