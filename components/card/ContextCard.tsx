// The card that resting on a mention opens: drawn in the background by draw-card.tsx, for the closed shadow root of <sidelight-card>.
import type { JSX } from 'preact';
import { buildAddress, type Place } from '../place.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { useWords } from '../words.ts';
import { CardFoot } from './CardFoot.tsx';
import { CardHead } from './CardHead.tsx';
import { CardMiddle } from './CardMiddle.tsx';
import type { ContextCardProps } from './card-props.ts';

/** Width of the card less its margins, px; every line counts there. */
const drawing = { width: 328, rows: 3 };

/** Its outermost element is the dialog (`role="dialog"`, `tabindex="-1"`): focus that when a key opened the card. */
export function ContextCard(props: ContextCardProps): JSX.Element {
  const { content, theme, form = 'float', onOpen } = props;
  const words = useWords();
  // By its subject, and not by the order of drawing: several cards stand in one root, each drawn by itself.
  const nameId = `name-${content.head.id}`;
  const openPlace = (place: Place) => onOpen(buildAddress(place));
  return (
    <section
      class="surface card"
      role="dialog"
      tabIndex={-1}
      aria-labelledby={nameId}
      data-theme={theme}
      data-form={form}
      data-kind={content.head.kind}
      lang={words.locale}
      dir={words.direction}
    >
      <CardHead {...props} nameId={nameId} />
      <CardMiddle content={content} onPlace={openPlace} />
      <Timeline view={content.timeline} size={drawing} />
      <CardFoot {...props} onPlace={openPlace} />
    </section>
  );
}
