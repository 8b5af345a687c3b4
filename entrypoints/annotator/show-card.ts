// One card in its place: what the background has drawn, in the colours and the form that this page asks for.
import type { CardAction, DrawnElement } from '../../core/interaction/card-drawing.ts';
import { drawElement } from '../../page/draw-element.ts';

export interface CardLook {
  readonly theme: 'light' | 'dark';
  /** `sheet`: along the bottom of a touch screen; without a pin, since it stands still. */
  readonly form: 'float' | 'sheet';
  readonly onAction: (action: CardAction) => void;
}

export function showCard(box: HTMLElement, drawn: DrawnElement, { theme, form, onAction }: CardLook): void {
  const card = drawElement(box.ownerDocument, drawn, onAction);
  card.setAttribute('data-theme', theme);
  card.setAttribute('data-form', form);
  box.replaceChildren(card);
}

/** The pin as it looks when pressed. */
export function pressPin(box: HTMLElement): void {
  const pin = box.querySelector<HTMLElement>('[aria-pressed]');
  if (!pin) return;
  pin.ariaPressed = 'true';
  pin.title = pin.dataset['unpin'] ?? '';
}

/** For cards that a key or a finger opened, and for those that a reader comes back to. */
export function focusCard(box: HTMLElement): void {
  box.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
}

/** To where it was before a card took it. */
export function returnFocus(before: HTMLElement | null): void {
  // By the class's own method: a form that had the focus may have a field of that name.
  if (before) HTMLElement.prototype.focus.call(before, { preventScroll: true });
}
