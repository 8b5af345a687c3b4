// The first look at a page, and at what changes on it while nothing has been seen yet: a page that holds nothing that could be a
// mention is not read at all.
import type { FirstLook, Sight } from '../core/recognition/first-look/first-look.ts';
import type { Steps } from '../core/recognition/steps.ts';
import { lookCloser, type CloserLook } from './look-closer.ts';
import { findHosts, readWholeText } from './whole-text.ts';

export interface LookOptions extends CloserLook {
  /** What has changed, and everything. */
  readonly starts: readonly Node[];
  readonly root: Node;
  /** Called with what has a shadow root or may get one. @returns the root if it is there */
  readonly onHost: (element: Element) => ShadowRoot | null;
}

/** @returns whether the page is to be read */
export function* lookFirst({ starts, root, onHost, ...look }: LookOptions): Steps<boolean> {
  const waiting = [...starts];
  const withSurnames: Node[] = [];
  const addRoot = (element: Element): void => {
    const shadowRoot = onHost(element);
    if (shadowRoot) waiting.push(shadowRoot);
  };
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const sight = yield* lookThrough(next, look.firstLook);
    if (sight === 'some') return true;
    if (sight === 'again') waiting.splice(0, Infinity, root);
    else yield* findHosts(next, addRoot);
    if (sight === 'surname') withSurnames.push(next);
  }
  for (const start of withSurnames) if (yield* lookCloser(start, look)) return true;
  return false;
}

/** @returns the strongest that one of its pieces shows; a surname is the weakest, and looked at last */
function* lookThrough(start: Node, { look }: FirstLook): Steps<Sight> {
  let seen: Sight = 'none';
  for (const text of readWholeText(start)) {
    yield;
    const sight = text === null ? 'none' : yield* look(text);
    if (sight === 'some' || sight === 'again') return sight;
    if (sight === 'surname') seen = sight;
  }
  return seen;
}
