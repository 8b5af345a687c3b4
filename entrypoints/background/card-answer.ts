// Answers a page that asks for a card. The index is loaded with the first question, so that waking for anything else is cheap.
import { formatToday } from '../../core/interaction/today.ts';
import { buildCardContent, type CardContent, type CardRequest } from '../../core/knowledge/card-content.ts';

export async function answerCard(request: CardRequest, now: Date): Promise<CardContent | null> {
  const { cardIndex } = await import('../../data/index.ts');
  return buildCardContent(cardIndex, request, formatToday(now));
}
