// Answers a page that asks for a card. The index is loaded with the first question, so that waking for anything else is cheap.
import { formatToday } from '../../core/interaction/today.ts';
import { buildCardContent } from '../../core/knowledge/build-card-content.ts';
import type { CardContent, CardRequest } from '../../core/knowledge/card-content.ts';
import type { CardIndex } from '../../core/knowledge/model.ts';

/** @returns what answers, and keeps the index for as long as the background lives */
export function createCardAnswer(): (request: CardRequest, now: Date) => Promise<CardContent | null> {
  let index: Promise<CardIndex> | null = null;
  return async (request, now) => {
    index ??= import('../../data/cards.ts').then(({ cardIndex }) => cardIndex);
    return buildCardContent(await index, request, formatToday(now));
  };
}
