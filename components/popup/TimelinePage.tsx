// All dates of the index: drawn wide, and below as a list by year, newest first.
import type { JSX } from 'preact';
import type { TimelineView } from '../../core/knowledge/card/card-content.ts';
import type { PartialDate } from '../../core/knowledge/model.ts';
import type { Place } from '../place.ts';
import type { DrawingSize } from '../timeline/layout-timeline.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { useWords } from '../words.ts';
import { Blank } from './Blank.tsx';

/** Something dated, as a line of the list. `place`: where more is said about it. */
export interface DatedEntry {
  readonly date: PartialDate;
  readonly text: string;
  readonly kind: 'statement' | 'reference';
  readonly doubtful: boolean;
  readonly place?: Place;
}

export interface TimelinePageProps {
  readonly view: TimelineView;
  /** Newest first. */
  readonly entries: readonly DatedEntry[];
  readonly drawing: DrawingSize;
  readonly onPlace: (place: Place) => void;
}

export function TimelinePage({ view, entries, drawing, onPlace }: TimelinePageProps): JSX.Element {
  const words = useWords().timeline;
  if (entries.length === 0) return <Blank heading={words.empty} hint="" />;
  const years = Map.groupBy(entries, ({ date }) => date.slice(0, 4));
  return (
    <div class="record">
      <Timeline view={view} size={drawing} />
      <Legend />
      {[...years].map(([year, ofYear]) => (
        <section key={year}>
          <h3 class="caption">{year}</h3>
          <ul class="dated">
            {ofYear.map((entry) => (
              <li data-kind={entry.doubtful ? 'doubtful' : entry.kind}>
                <Entry entry={entry} onPlace={onPlace} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Entry({ entry, onPlace }: Pick<TimelinePageProps, 'onPlace'> & { entry: DatedEntry }): JSX.Element {
  const words = useWords();
  const { date, text, doubtful, place } = entry;
  return (
    <>
      <span class="when">{words.dates.date(date)}</span>
      <span class="what">
        {place === undefined ? (
          <span lang="en" dir="ltr">
            {text}
          </span>
        ) : (
          <button type="button" class="plain-link" lang="en" dir="ltr" onClick={() => onPlace(place)}>
            {text}
          </button>
        )}
        {doubtful && <span class="doubt"> {words.timeline.doubtful}</span>}
      </span>
    </>
  );
}

function Legend(): JSX.Element {
  const words = useWords().timeline;
  return (
    <ul class="legend">
      <li data-kind="statement">{words.statement}</li>
      <li data-kind="reference">{words.reference}</li>
      <li data-kind="doubtful">{words.doubtful}</li>
    </ul>
  );
}
