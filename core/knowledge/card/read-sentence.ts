// What the sentence under the pointer gives a ranking: whom it names, its dates, its concepts, and its words where it is English.
import { createConceptFinder } from '../concepts.ts';
import { findDates } from './sentence-dates.ts';
import { findTerms } from './terms.ts';
import type { CardRequest } from './card-content.ts';
import type { CardIndex } from '../model.ts';
import type { SentenceTraits } from './ranking.ts';

export function readSentence(index: CardIndex, request: CardRequest): SentenceTraits {
  const { sentence, subject, together, page } = request;
  const findConcepts = createConceptFinder(index.concepts);
  const found = findConcepts(sentence);
  const worlds = new Map(index.concepts.map(({ id, world }) => [id, world]));
  // A treaty's card is about its parties' countries from the first word to the last, as a leader's is about one.
  const isPerson = index.subjects.some(({ id, kind }) => id === subject && kind === 'person');
  return {
    subjects: together.filter((id) => id !== subject),
    dates: findDates(sentence, page.lang),
    concepts: found.filter((id) => worlds.get(id) === undefined),
    countries: found.filter((id) => isPerson && worlds.get(id) !== undefined && worlds.get(id) !== subject),
    // A word that made a concept is counted with it, and not once more.
    terms: isEnglish(page.lang, sentence) ? findTerms(sentence, (word) => findConcepts(word).length === 0) : [],
  };
}

/** Many pages declare no language: then two of the commonest English words decide. */
function isEnglish(lang: string | undefined, sentence: string): boolean {
  if (lang !== undefined && lang !== '') return /^en\b/i.test(lang);
  return (sentence.match(/\b(?:the|of|and|to|in|that|has|with)\b/gi) ?? []).length >= 2;
}
