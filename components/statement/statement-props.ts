// What a statement and its source line are given.
import type { StatementView } from '../../core/knowledge/card/card-content.ts';
import type { Place } from '../place.ts';

export interface StatementProps {
  readonly statement: StatementView;
  /** `card`: names the publisher, which leads to the source's record. `record`: this is that record, the line is named instead. */
  readonly within: 'card' | 'record';
  readonly onPlace: (place: Place) => void;
}
