// The first look at a page, and at what changes on it while nothing has been seen yet: a page that holds nothing that could be a
// mention is not read at all.
import type { FirstLook, Sight } from '../core/recognition/first-look/first-look.ts';
import type { Steps } from '../core/recognition/steps.ts';
import { findHosts, readWholeText } from './whole-text.ts';

export interface LookOptions {
  readonly firstLook: FirstLook;
  /** What has changed, and everything. */
  readonly starts: readonly Node[];
  readonly root: Node;
  /** Called with what has a shadow root or may get one. @returns the root if it is there */
  readonly onHost: (element: Element) => ShadowRoot | null;
}

/** @returns whether the page is to be read */
export function* lookFirst({ firstLook, starts, root, onHost }: LookOptions): Steps<boolean> {
  const waiting = [...starts];
  const addRoot = (element: Element): void => {
    const shadowRoot = onHost(element);
    if (shadowRoot) waiting.push(shadowRoot);
  };
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const sight = yield* lookThrough(next, firstLook);
    if (sight === 'some') return true;
    if (sight === 'again') waiting.splice(0, Infinity, root);
    else yield* findHosts(next, addRoot);
  }
  return false;
}

function* lookThrough(start: Node, { look }: FirstLook): Steps<Sight> {
  const seen: { sight: Sight } = { sight: 'none' };
  yield* readWholeText(start, (text) => {
    seen.sight = look(text);
    return seen.sight === 'none';
  });
  return seen.sight;
}
