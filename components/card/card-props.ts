// What a card and its parts are given.
import type { CardContent } from '../../core/knowledge/card/card-content.ts';
import type { MatchReason } from '../../core/recognition/mention.ts';

export interface ContextCardProps {
  readonly content: CardContent;
  /** How the mention was matched, for the foot. */
  readonly reason: MatchReason;
  /** The mention as it stands on the page. */
  readonly surface: string;
  readonly theme: 'light' | 'dark';
  /** `float`: beside its mention. `sheet`: along the bottom of a touch screen. */
  readonly form?: 'float' | 'sheet';
  readonly onClose: () => void;
  /** @param address of Sidelight's full page, e.g. `#/person/xi-jinping`: the `place` of the message `open` */
  readonly onOpen: (address: string) => void;
  /** `movable`: shows a pin. `pinned`: the pin is pressed. Absent: no pin at all. */
  readonly pin?: 'movable' | 'pinned';
  /** The pin was pressed or released. */
  readonly onPin?: () => void;
}
