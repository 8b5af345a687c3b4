// All rules over one statement: last step of the builder. The order is the order in which a card says them.
import { arithmetic } from './arithmetic.ts';
import { contactRecord } from './contact-record.ts';
import { eventFacts } from './event-facts.ts';
import { opposedPositions } from './opposed-positions.ts';
import { oppositeViews } from './opposite-views.ts';
import { overtaken } from './overtaken.ts';
import { reworded } from './reworded.ts';
import { undated } from './undated.ts';
import type { CautionRule, ClaimedStatement, CautionRecord } from './caution-rule.ts';
import type { Caution } from '../model.ts';

/** What makes a statement wrong comes before what makes it old or loosely told. */
const rules: readonly CautionRule[] = [
  eventFacts,
  oppositeViews,
  contactRecord,
  opposedPositions,
  arithmetic,
  reworded,
  overtaken,
  undated,
];

export function findCautions(statement: ClaimedStatement, record: CautionRecord): readonly Caution[] {
  return rules.flatMap((rule) => rule(statement, record));
}
