// A reference fact as the sentence that a caution cites.
import { sayPeriod, saySpan } from '../dates.ts';
import { citeReference } from './caution-rule.ts';
import type { DatedFact } from './caution-rule.ts';
import type { Evidence } from '../model.ts';

/** A clause without its full stop: "Beijing hosted the Winter Olympics from 4 to 20 February 2022". */
export function sayFact(fact: DatedFact): string {
  return `${fact.past} ${sayPeriod(fact)}`;
}

/** Read on its own, so it begins with the fact's label: "Winter Olympics in Beijing: 4 to 20 February 2022." */
export function citeFact(fact: DatedFact): Evidence {
  const sentence = `${fact.label}: ${saySpan(fact)}.`;
  return citeReference(fact.note === undefined ? sentence : `${sentence} ${fact.note}`, fact.page);
}
