// Brings a mention before the reader's eyes, for the popup's list and the next-mention key.
import { readOwn } from './own-property.ts';
import { findBox } from './page-mention.ts';

/** Scrolls whatever must be scrolled, nested scrollers included, at once: the reader has asked to be there. */
export function scrollToRange(range: Range): void {
  const element = findBox(range);
  const view = element && readOwn(element, 'ownerDocument').defaultView;
  if (!element || !view) return;
  Element.prototype.scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
  // A paragraph may be longer than the screen: its middle is then not where the mention is.
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > view.innerHeight)
    view.scrollBy({ top: (top + bottom - view.innerHeight) / 2, behavior: 'instant' });
}
