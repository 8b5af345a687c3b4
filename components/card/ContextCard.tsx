// The card that resting on a mention opens: last step of the line, drawn in the closed shadow root of <sidelight-card>.
import type { CardContent } from '../../core/knowledge/card-content.ts';
import type { MatchReason } from '../../core/recognition/mention.ts';

export interface ContextCardProps {
  readonly content: CardContent;
  /** How the mention was matched, for the foot. */
  readonly reason: MatchReason;
  /** The mention as it stands on the page. */
  readonly surface: string;
  readonly theme: 'light' | 'dark';
  readonly onClose: () => void;
  /** @param address of Sidelight's full page, e.g. `#/person/xi-jinping`: the `place` of the message `open` */
  readonly onOpen: (address: string) => void;
  /** `movable`: shows a pin. `pinned`: the pin is pressed. Absent: no pin at all. */
  readonly pin?: 'movable' | 'pinned';
  /** The pin was pressed or released. */
  readonly onPin?: () => void;
}

/** Its outermost element is the dialog (`role="dialog"`, `tabindex="-1"`): focus that when a key opened the card. */
export function ContextCard({ content }: ContextCardProps) {
  return <section role="dialog" tabIndex={-1} aria-label={content.head.label} />;
}
