// Everything the index holds about one person or treaty: the card's content with room to breathe, and who is named with it.
import type { JSX } from 'preact';
import { Facts } from '../card/Facts.tsx';
import { Monogram } from '../Monogram.tsx';
import type { Place } from '../place.ts';
import { StatementList } from '../statement/StatementList.tsx';
import { SubjectTitle } from '../SubjectTitle.tsx';
import type { DrawingSize } from '../timeline/layout-timeline.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { useWords } from '../words.ts';
import { BackButton } from './BackButton.tsx';
import type { SubjectRecord } from './subject-record.ts';

export interface SubjectPageProps {
  readonly record: SubjectRecord;
  /** Units of the drawn timeline. */
  readonly drawing: DrawingSize;
  readonly onPlace: (place: Place) => void;
}

export function SubjectPage({ record, drawing, onPlace }: SubjectPageProps): JSX.Element {
  const words = useWords().card;
  const { head, timeline, statements, facts, ties } = record;
  return (
    <article class="record" data-kind={head.kind}>
      <BackButton to={head.kind === 'person' ? 'people' : 'treaties'} onPlace={onPlace} />
      <header class="record-head">
        <Monogram subject={head} />
        <SubjectTitle head={head} />
      </header>
      <Timeline view={timeline} size={drawing} />
      {statements.length === 0 ? (
        <p class="empty">{words.empty[head.kind]}</p>
      ) : (
        <section>
          <h3 class="caption">{words.sources}</h3>
          <StatementList statements={statements} within="card" onPlace={onPlace} />
        </section>
      )}
      <aside class="beside">
        <Facts facts={facts} />
        <Ties ties={ties} onPlace={onPlace} />
      </aside>
    </article>
  );
}

function Ties({ ties, onPlace }: Pick<SubjectRecord, 'ties'> & Pick<SubjectPageProps, 'onPlace'>): JSX.Element | null {
  const words = useWords().popup;
  if (ties.length === 0) return null;
  return (
    <section>
      <h3 class="caption">{words.together}</h3>
      <ul class="ties">
        {ties.map(({ head, statements }) => (
          <li key={head.id}>
            <button type="button" class="link" onClick={() => onPlace({ kind: 'subject', subject: head.id })}>
              <span lang="en" dir="ltr">
                {head.label}
              </span>
            </button>{' '}
            <span class="quiet">{words.togetherCount(statements)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
