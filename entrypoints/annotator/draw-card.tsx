// Draws one card into its place: content, words and colours meet here.
import { render } from 'preact';
import { ContextCard } from '../../components/card/ContextCard.tsx';
import type { ContextCardProps } from '../../components/card/card-props.ts';
import { WordsContext, type Words } from '../../components/words.ts';
import type { Settings } from '../../core/interaction/settings.ts';
import type { PageMention } from '../../page/page-mention.ts';
import { findTheme } from '../../page/page-theme.ts';
import { askBackground } from '../../platform/page-messages.ts';

export interface CardDrawing extends Pick<ContextCardProps, 'content' | 'form' | 'onClose' | 'pin' | 'onPin'> {
  readonly mention: PageMention;
  /** Where the mention stands, for the colours of the page behind it. */
  readonly element: Element;
  readonly theme: Settings['theme'];
  readonly words: Words;
}

export function drawCard(box: HTMLElement, { mention, element, theme, words, ...card }: CardDrawing): void {
  const onOpen = (address: string): void => void askBackground({ type: 'open', place: address });
  render(
    <WordsContext value={words}>
      <ContextCard
        {...card}
        theme={theme === 'page' ? findTheme(element) : theme}
        onOpen={onOpen}
        reason={mention.mention.reason}
        surface={mention.mention.surface}
      />
    </WordsContext>,
    box,
  );
}

/** Ends what the card has attached to the page; its nodes would else stay in memory. */
export function eraseCard(box: HTMLElement): void {
  render(null, box);
}

/** For cards that a key or a finger opened, and for those that a reader comes back to. */
export function focusCard(box: HTMLElement): void {
  box.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
}
