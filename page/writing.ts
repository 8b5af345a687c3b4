// Where a reader may begin to write before the page is read again: marks are gone from there at once, not after the next pass.
import { isElement } from './element-roles.ts';
import { isInEditor } from './editors.ts';
import { listen } from './listen.ts';
import type { PageMention } from './page-mention.ts';
import { findStart } from './text-place.ts';

/** Elements that a page has just made editable: the one kind of attribute that is looked at. */
export function listOpened(records: readonly MutationRecord[]): readonly Node[] {
  const opened = records.filter(({ type, target }) => type === 'attributes' && isElement(target) && isInEditor(target));
  return opened.map(({ target }) => target);
}

/** @returns the same list where nothing of it stands in `edited` */
export function leaveOut(mentions: readonly PageMention[], edited: Node): readonly PageMention[] {
  const kept = mentions.filter(({ block, mention }) => {
    const place = findStart(block, mention.start);
    return !place || !Node.prototype.contains.call(edited, place.node);
  });
  return kept.length < mentions.length ? kept : mentions;
}

/**
 * Calls back when the whole document has been switched to being written, or back. Nothing tells of that: it is looked at whenever
 * the reader points, comes or presses a key, and so before the first character.
 */
export function watchDesign(document: Document, signal: AbortSignal, onSwitch: () => void): void {
  let { designMode } = document;
  const view = document.defaultView;
  if (!view) return;
  // At the window: a frame that is given the focus tells nobody else.
  listen(view, ['pointermove', 'pointerdown', 'focus', 'keydown'], signal, () => {
    if (document.designMode === designMode) return;
    designMode = document.designMode;
    onSwitch();
  });
}
