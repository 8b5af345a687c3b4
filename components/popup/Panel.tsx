// The part below the tabs: the place where the reader is.
import type { JSX } from 'preact';
import type { Place } from '../place.ts';
import type { DrawingSize } from '../timeline/layout-timeline.ts';
import { useWords } from '../words.ts';
import { Blank } from './Blank.tsx';
import type { Library } from './library.ts';
import { OnThisPage, type OnThisPageProps } from './OnThisPage.tsx';
import { Relations } from './Relations.tsx';
import { SourceList } from './SourceList.tsx';
import { SourcePage } from './SourcePage.tsx';
import { SubjectList } from './SubjectList.tsx';
import { SubjectPage } from './SubjectPage.tsx';
import type { Tab } from './Tabs.tsx';
import { TimelinePage } from './TimelinePage.tsx';
import { readKind } from '../../core/knowledge/subject-kind.ts';

export interface PanelProps extends Omit<OnThisPageProps, 'heads'> {
  readonly library: Library;
  readonly place: Place;
  readonly drawing: DrawingSize;
}

/** The tab under which a place is found. */
export function findTab(place: Place): Tab {
  switch (place.kind) {
    case 'subject':
      return readKind(place.subject) === 'treaty' ? 'treaties' : 'people';
    case 'source':
    case 'statement':
      return 'sources';
    default:
      return place.kind;
  }
}

export function Panel(props: PanelProps): JSX.Element {
  const { library, place, drawing, onPlace } = props;
  const { heads, sources, timeline, entries } = library;
  switch (place.kind) {
    case 'page':
      return <OnThisPage {...props} heads={heads} />;
    case 'people':
      return (
        <>
          <SubjectList heads={heads.filter(({ kind }) => kind === 'person')} onPlace={onPlace} />
          <Relations heads={heads} pairs={library.pairs} onPlace={onPlace} />
        </>
      );
    case 'treaties':
      return <SubjectList heads={heads.filter(({ kind }) => kind !== 'person')} onPlace={onPlace} />;
    case 'timeline':
      return <TimelinePage view={timeline} entries={entries} drawing={drawing} onPlace={onPlace} />;
    case 'sources':
      return <SourceList sources={sources} onPlace={onPlace} />;
    case 'subject':
    case 'source':
    case 'statement':
      return <Record {...props} place={place} />;
  }
}

type RecordPlace = Extract<Place, { readonly kind: 'subject' | 'source' | 'statement' }>;

function Record({ library, place, drawing, onPlace }: PanelProps & { readonly place: RecordPlace }): JSX.Element {
  if (place.kind === 'subject') {
    const record = library.findSubject(place.subject);
    if (record === null) return <NotThere onPlace={onPlace} />;
    return <SubjectPage record={record} drawing={drawing} onPlace={onPlace} />;
  }
  const pointedOut = place.kind === 'statement' ? place.statement : undefined;
  const source = library.sources.find(({ article, statements }) =>
    place.kind === 'source' ? article.id === place.article : statements.some(({ id }) => id === place.statement),
  );
  if (source === undefined) return <NotThere onPlace={onPlace} />;
  return <SourcePage source={source} pointedOut={pointedOut} onPlace={onPlace} />;
}

function NotThere({ onPlace }: Pick<PanelProps, 'onPlace'>): JSX.Element {
  const words = useWords();
  const browse = { label: words.site.lookAround, onAct: () => onPlace({ kind: 'people' }) };
  return <Blank heading={words.popup.notInIndex} hint="" action={browse} />;
}
