// Bottom of the card: how the mention was matched, how old the index is, and the way to everything else.
import type { JSX } from 'preact';
import type { Place } from '../place.ts';
import { useWords } from '../words.ts';
import type { ContextCardProps } from './card-props.ts';

export type CardFootProps = Pick<ContextCardProps, 'content' | 'reason' | 'surface'> & {
  readonly onPlace: (place: Place) => void;
};

export function CardFoot({ content, reason, surface, onPlace }: CardFootProps): JSX.Element {
  const words = useWords();
  const { articles, newest } = content.index;
  return (
    <footer class="foot">
      <p class="matched">{words.card.matched(reason, surface)}</p>
      <p>{words.card.age(articles, words.dates.date(newest))}</p>
      <button type="button" class="open" onClick={() => onPlace({ kind: 'subject', subject: content.head.id })}>
        {words.card.open}
      </button>
    </footer>
  );
}
