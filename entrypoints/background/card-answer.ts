// Answers a page that asks for a card. The index is loaded with the first question, so that waking for anything else is cheap.
import { formatToday } from '../../core/interaction/today.ts';
import { buildCardContent } from '../../core/knowledge/build-card-content.ts';
import type { CardContent, CardRequest } from '../../core/knowledge/card-content.ts';
import { createSubjectFinder } from '../../core/knowledge/subject-finder.ts';
import { createRecogniser } from '../../core/recognition/recogniser.ts';

export async function answerCard(request: CardRequest, now: Date): Promise<CardContent | null> {
  const { cardIndex, findSubjects } = await loadKnowledge();
  return buildCardContent(cardIndex, request, formatToday(now), findSubjects);
}

let knowledge: ReturnType<typeof readKnowledge> | undefined;

/** Kept while the background lives: unpacking the names costs more than answering. */
function loadKnowledge(): ReturnType<typeof readKnowledge> {
  knowledge ??= readKnowledge();
  return knowledge;
}

async function readKnowledge() {
  const { cardIndex, names } = await import('../../data/index.ts');
  return { cardIndex, findSubjects: createSubjectFinder(createRecogniser(names)) };
}
