// Answers a page that asks for a card. The index is loaded with the first question, so that waking for anything else is cheap.
import { formatToday } from '../../core/interaction/today.ts';
import { buildCardContent } from '../../core/knowledge/build-card-content.ts';
import type { CardContent, CardRequest } from '../../core/knowledge/card-content.ts';
import type { CardIndex } from '../../core/knowledge/model.ts';
import { createSubjectFinder, type FindSubjects } from '../../core/knowledge/subject-finder.ts';
import { createRecogniser } from '../../core/recognition/recogniser.ts';

interface Knowledge {
  readonly index: CardIndex;
  readonly findSubjects: FindSubjects;
}

/** @returns what answers, and keeps the index for as long as the background lives */
export function createCardAnswer(): (request: CardRequest, now: Date) => Promise<CardContent | null> {
  let knowledge: Promise<Knowledge> | null = null;
  return async (request, now) => {
    knowledge ??= loadKnowledge();
    const { index, findSubjects } = await knowledge;
    return buildCardContent(index, request, formatToday(now), findSubjects);
  };
}

async function loadKnowledge(): Promise<Knowledge> {
  const { cardIndex, names } = await import('../../data/index.ts');
  return { index: cardIndex, findSubjects: createSubjectFinder(createRecogniser(names)) };
}
