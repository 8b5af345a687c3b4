// Top of the card: whom or what it is about, and the two things that can be done with the card itself.
import type { JSX } from 'preact';
import { Icon } from '../Icon.tsx';
import { Monogram } from '../Monogram.tsx';
import { SubjectTitle } from '../SubjectTitle.tsx';
import { useWords } from '../words.ts';
import type { ContextCardProps } from './card-props.ts';

export type CardHeadProps = Pick<ContextCardProps, 'content' | 'onClose' | 'pin' | 'onPin'> & {
  /** Id of the element that names the dialog. */
  readonly nameId: string;
};

export function CardHead({ content, nameId, onClose, pin, onPin }: CardHeadProps): JSX.Element {
  const words = useWords().card;
  return (
    <header class="head">
      <Monogram subject={content.head} />
      <SubjectTitle head={content.head} nameId={nameId} />
      <div class="tools">
        {pin !== undefined && onPin !== undefined && <PinButton pin={pin} onPin={onPin} />}
        <button type="button" class="tool" title={words.close} aria-label={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
    </header>
  );
}

function PinButton({ pin, onPin }: Required<Pick<CardHeadProps, 'pin' | 'onPin'>>): JSX.Element {
  const words = useWords().card;
  const isPinned = pin === 'pinned';
  return (
    <button
      type="button"
      class="tool"
      title={isPinned ? words.unpin : words.pin}
      aria-label={words.pin}
      aria-pressed={isPinned}
      data-unpin={words.unpin}
      onClick={onPin}
    >
      <Icon name="pin" />
    </button>
  );
}
