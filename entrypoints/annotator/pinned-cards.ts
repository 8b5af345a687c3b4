// Cards that the reader has pinned: each stays where it is until the reader closes it, whatever the pointer does.
import type { Box } from '../../core/interaction/envelope.ts';
import { placeBeside } from '../../core/interaction/place-beside.ts';
import type { CardBox } from '../../page/card-host.ts';
import type { PageMention } from '../../page/page-mention.ts';
import { focusCard, returnFocus } from './show-card.ts';

export interface CardToPin {
  readonly mention: PageMention;
  readonly place: CardBox;
  /** Where the focus was, for a card that took it. */
  readonly focusBefore: HTMLElement | null;
}

export interface PinnedCards {
  has(mention: PageMention): boolean;
  /** Leads back to the card that stands for a mention. */
  focus(mention: PageMention): void;
  /** Pins a card where it stands, or beside the others where it would cover one of them. */
  add(card: CardToPin): void;
  close(mention: PageMention): void;
  /** Where they stand. */
  boxes(): readonly Box[];
  /** The host is gone, and they with it. */
  forget(): void;
}

export function createPinnedCards(view: Pick<Window, 'innerWidth' | 'innerHeight'>): PinnedCards {
  const cards = new Map<PageMention, CardBox>();

  const boxes = (): readonly Box[] => [...cards.values()].map(({ box }) => measure(box));

  function close(mention: PageMention): void {
    cards.get(mention)?.close();
    cards.delete(mention);
  }

  return {
    has: (mention) => cards.has(mention),
    focus(mention) {
      const card = cards.get(mention);
      if (card) focusCard(card.box);
    },
    add({ mention, place, focusBefore }) {
      const viewport = { width: view.innerWidth, height: view.innerHeight };
      const { x, y, width, height } = placeBeside(measure(place.box), boxes(), viewport);
      // A window that shrinks takes it along.
      place.box.style.left = `clamp(0px, ${x}px, 100vw - ${width}px)`;
      place.box.style.top = `clamp(0px, ${y}px, 100vh - ${height}px)`;
      cards.set(mention, place);
      // The card that is open has Escape for itself; a pinned one only while the focus is in it.
      place.box.addEventListener('keydown', (event) => {
        if (!event.isTrusted || event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close(mention);
        returnFocus(focusBefore);
      });
    },
    close,
    boxes,
    forget: () => cards.clear(),
  };
}

function measure(box: HTMLElement): Box {
  const { x, y, width, height } = box.getBoundingClientRect();
  return { x, y, width, height };
}
