// A card as it is drawn, as plain data: made by components in the background, put on the page by page/draw-element.ts. So a page
// carries neither components nor words: docs/adr/0007-cards-drawn-in-background.md.

/** What a control of the card asks for. */
export type CardAction =
  | { readonly kind: 'close' | 'pin' }
  /** Address of Sidelight's full page: the `place` of the message `open`. */
  | { readonly kind: 'open'; readonly place: string };

/** Text, or an element with what is in it. */
export type DrawnNode = string | DrawnElement;

export interface DrawnElement {
  /** Local name: `button`, `svg`. */
  readonly name: string;
  /** Absent: HTML. */
  readonly namespace?: 'svg';
  readonly attributes: Readonly<Record<string, string>>;
  /** Asked for by a click. */
  readonly action?: CardAction;
  readonly children: readonly DrawnNode[];
}

export interface CardDrawing {
  /** The dialog. */
  readonly card: DrawnElement;
  /** Style sheets for the root that it stands in. */
  readonly css: string;
}
