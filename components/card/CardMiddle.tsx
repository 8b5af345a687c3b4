// What the card says: first what the sentence under the pointer calls for, then the rest. The one part that scrolls.
import type { JSX } from 'preact';
import type { CardContent } from '../../core/knowledge/card/card-content.ts';
import type { Place } from '../place.ts';
import { StatementList } from '../statement/StatementList.tsx';
import { WithEnglish } from '../WithEnglish.tsx';
import { useWords } from '../words.ts';
import { Facts } from './Facts.tsx';

export interface CardMiddleProps {
  readonly content: CardContent;
  readonly onPlace: (place: Place) => void;
}

export function CardMiddle({ content, onPlace }: CardMiddleProps): JSX.Element {
  const words = useWords().card;
  const { head, here, statements, facts } = content;
  const isEmpty = statements.length === 0 && here === undefined;
  return (
    // Focusable, so that the arrow keys can scroll it in every browser.
    <div class="middle" role="region" tabIndex={0} aria-label={words.middle(head.label)}>
      {here && (
        <section class="here">
          <h3 class="caption">
            {here.with === undefined ? words.here : <WithEnglish say={words.with} parts={[here.with.label]} />}
          </h3>
          <StatementList statements={here.statements} within="card" onPlace={onPlace} />
        </section>
      )}
      {isEmpty && <p class="empty">{words.empty[head.kind]}</p>}
      {statements.length > 0 && (
        <section class="more">
          <h3 class="caption">{here === undefined ? words.sources : words.elsewhere}</h3>
          <StatementList statements={statements} within="card" onPlace={onPlace} />
        </section>
      )}
      <Facts facts={facts} />
    </div>
  );
}
