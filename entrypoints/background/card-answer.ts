// Answers a page that asks for a card. The index is loaded with the first question, so that waking for anything else is cheap.
import { formatToday } from '../../core/interaction/today.ts';
import {
  buildCardContent,
  type CardContent,
  type CardRequest,
  type Knowledge,
} from '../../core/knowledge/card-content.ts';
import { createRecogniser } from '../../core/recognition/recogniser.ts';

/** @returns what answers, and keeps the index for as long as the background lives */
export function createCardAnswer(): (request: CardRequest, now: Date) => Promise<CardContent | null> {
  let knowledge: Promise<Knowledge> | null = null;
  return async (request, now) => {
    knowledge ??= loadKnowledge();
    return buildCardContent(await knowledge, request, formatToday(now));
  };
}

async function loadKnowledge(): Promise<Knowledge> {
  const { cardIndex, names } = await import('../../data/index.ts');
  return { index: cardIndex, recogniser: createRecogniser(names) };
}
