// Statements one below the other.
import type { JSX } from 'preact';
import type { StatementView } from '../../core/knowledge/card/card-content.ts';
import type { StatementId } from '../../core/knowledge/model.ts';
import { Statement } from './Statement.tsx';
import type { StatementProps } from './statement-props.ts';

export interface StatementListProps extends Pick<StatementProps, 'within' | 'onPlace'> {
  readonly statements: readonly StatementView[];
  /** The one that the reader came for; drawn apart. */
  readonly pointedOut?: StatementId | undefined;
}

export function StatementList({ statements, within, pointedOut, onPlace }: StatementListProps): JSX.Element {
  return (
    <ul class="statements">
      {statements.map((statement) => (
        <li
          key={statement.id}
          data-statement={statement.id}
          {...(statement.id === pointedOut && { 'aria-current': 'true' })}
        >
          <Statement statement={statement} within={within} onPlace={onPlace} />
        </li>
      ))}
    </ul>
  );
}
