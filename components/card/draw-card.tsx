// The card as data, for a place without a document: Preact renders into nodes that only remember. Runs in the background.
import { render } from 'preact';
import type { CardAction, DrawnElement } from '../../core/interaction/card-drawing.ts';
import { WordsContext, type Words } from '../words.ts';
import { ContextCard } from './ContextCard.tsx';
import type { ContextCardProps } from './card-props.ts';
import { createPaperBox, readPaper } from './paper.ts';

/**
 * Theme, form and whether it is pinned are the page's to set: attributes of the dialog and of its pin.
 * @throws when a component drew nothing
 */
export function drawCard(props: Pick<ContextCardProps, 'content' | 'reason' | 'surface'>, words: Words): DrawnElement {
  let asked: CardAction | null = null;
  const ask = (action: CardAction): void => void (asked = action);
  const box = createPaperBox();
  render(
    <WordsContext value={words}>
      <ContextCard
        {...props}
        theme="light"
        pin="movable"
        onPin={() => ask({ kind: 'pin' })}
        onClose={() => ask({ kind: 'close' })}
        onOpen={(place) => ask({ kind: 'open', place })}
      />
    </WordsContext>,
    box as never,
  );
  const [card] = readPaper(box, (press) => {
    asked = null;
    press();
    return asked;
  });
  if (card === undefined || typeof card === 'string') throw new Error('no card was drawn');
  return card;
}
