// The card that resting on a mention opens: last step of the line, drawn in the closed shadow root of <sidelight-card>.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { CardContent } from '../../core/knowledge/card-content.ts';
import type { MatchReason } from '../../core/recognition/mention.ts';
import { buildAddress, type Place } from '../place.ts';
import { useWords } from '../words.ts';
import { CardFoot } from './CardFoot.tsx';
import { CardHead } from './CardHead.tsx';
import { CardMiddle } from './CardMiddle.tsx';

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
export function ContextCard(props: ContextCardProps): JSX.Element {
  const { content, theme, onOpen } = props;
  const words = useWords();
  const nameId = useId();
  const openPlace = (place: Place) => onOpen(buildAddress(place));
  return (
    <section
      class="surface card"
      role="dialog"
      tabIndex={-1}
      aria-labelledby={nameId}
      data-theme={theme}
      data-kind={content.head.kind}
      lang={words.locale}
      dir={words.direction}
    >
      <CardHead {...props} nameId={nameId} />
      <CardMiddle content={content} onPlace={openPlace} />
      <CardFoot {...props} onPlace={openPlace} />
    </section>
  );
}
