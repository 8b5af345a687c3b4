// A page asks for a card: what the index holds for it, drawn with the words of the reader's language.
import { drawCard } from '../../components/card/draw-card.tsx';
import { readWords } from '../../components/read-words.ts';
import cardCss from '../../components/styles/card.css?inline';
import type { Words } from '../../components/words.ts';
import type { CardDrawing } from '../../core/interaction/card-drawing.ts';
import { buildCardContent } from '../../core/knowledge/card/build-card-content.ts';
import { findSentence, findTogether } from '../../core/interaction/passage.ts';
import { formatToday } from '../../core/interaction/today.ts';
import type { CardRequest } from '../../core/knowledge/card/card-content.ts';
import type { PageMessage } from '../../platform/messages.ts';
import { cardIndex } from '../../data/cards.ts';
import hostCss from '../../page/host.css?inline';
import { chooseMessages } from './own-messages.ts';

type CardQuestion = Extract<PageMessage, { readonly type: 'card' }>;

/** Reads the words at the first question after each start: not every start is for a card. */
export function createCardAnswerer(): (question: CardQuestion) => CardDrawing | null {
  let words: Words | null = null;
  return (question) => {
    const content = buildCardContent(cardIndex, readRequest(question), formatToday(new Date()));
    if (content === null) return null;
    words ??= readWords(chooseMessages());
    const { passage, reason } = question.mention;
    return { card: drawCard({ content, surface: passage.surface, reason }, words), css: hostCss + cardCss };
  };
}

function readRequest({ mention, page }: CardQuestion): CardRequest {
  const { subject, passage, neighbours } = mention;
  const sentence = findSentence(passage, page.lang);
  return { subject, sentence, together: findTogether(passage, page.lang, neighbours), page };
}
