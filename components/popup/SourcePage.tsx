// The record of one source article: how it is dated, whence its words come, what is doubtful in it and why, what it says line by line.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { StatementView } from '../../core/knowledge/card/card-content.ts';
import type { Article, StatementId } from '../../core/knowledge/model.ts';
import { Icon } from '../Icon.tsx';
import { OutLink } from '../OutLink.tsx';
import type { Place } from '../place.ts';
import { Caution } from '../statement/Caution.tsx';
import { StatementList } from '../statement/StatementList.tsx';
import { English, WithEnglish } from '../WithEnglish.tsx';
import { useWords } from '../words.ts';
import { BackButton } from './BackButton.tsx';
import { listDoubts, type SourceView } from './source-view.ts';

export interface SourcePageProps {
  readonly source: SourceView;
  /** The statement that the reader came for: scrolled to, and drawn apart. */
  readonly pointedOut?: StatementId | undefined;
  readonly onPlace: (place: Place) => void;
}

export function SourcePage({ source, pointedOut, onPlace }: SourcePageProps): JSX.Element {
  const words = useWords().popup;
  const record = useRef<HTMLElement>(null);
  useEffect(() => {
    record.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
  }, [pointedOut]);
  return (
    <article class="record" ref={record}>
      <BackButton to="sources" onPlace={onPlace} />
      <SourceHead source={source} />
      <Doubts source={source} onPlace={onPlace} />
      <section>
        <h3 class="caption">{words.allStatements}</h3>
        <StatementList statements={source.statements} within="record" pointedOut={pointedOut} onPlace={onPlace} />
      </section>
    </article>
  );
}

function SourceHead({ source: { article, publisher } }: Pick<SourcePageProps, 'source'>): JSX.Element {
  const words = useWords();
  return (
    <header class="source-head">
      <h2 class="name" lang="en" dir="ltr">
        {article.title}
      </h2>
      <p class="role">
        <English>{publisher}</English> · {article.byline !== undefined && <Byline name={article.byline} />}
        {words.dates.published(article.published)}
        <Updated published={article.published} />
      </p>
      <HowDated published={article.published} />
      <p class="role" lang="en" dir="ltr">
        {article.whence}
      </p>
      <OutLink class="link" address={article.address}>
        {words.popup.readArticle} <Icon name="out" />
      </OutLink>
    </header>
  );
}

function Byline({ name }: { readonly name: string }): JSX.Element {
  return (
    <>
      <English>{name}</English> ·{' '}
    </>
  );
}

function Updated({ published }: Pick<Article, 'published'>): JSX.Element | null {
  const words = useWords();
  if (published.kind !== 'stated' || published.updated === undefined) return null;
  return <>, {words.popup.updated(words.dates.date(published.updated))}</>;
}

function HowDated({ published }: Pick<Article, 'published'>): JSX.Element {
  const words = useWords().popup;
  if (published.kind === 'stated') return <p class="role">{words.stated}</p>;
  const say = published.kind === 'inferred' ? words.inferredFrom : words.unknownBecause;
  return (
    <p class="role">
      <WithEnglish say={say} parts={[published.reason]} />
    </p>
  );
}

/** Every reason once, with the lines that it concerns: the article can be judged in one place. */
function Doubts({ source, onPlace }: Pick<SourcePageProps, 'source' | 'onPlace'>): JSX.Element {
  const words = useWords();
  const doubts = listDoubts(source);
  if (doubts.length === 0) return <p class="empty">{words.popup.nothingDoubtful}</p>;
  return (
    <section>
      <h3 class="caption">{words.popup.doubtfulHeading}</h3>
      <ul class="doubts">
        {doubts.map(({ caution, statements }) => (
          <li key={caution.sentence}>
            <Caution caution={caution} onPlace={onPlace} />
            {caution.kind !== 'undated' && <Lines statements={statements} onPlace={onPlace} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LinesProps {
  readonly statements: readonly StatementView[];
  readonly onPlace: (place: Place) => void;
}

/** One link a line, however many statements it carries. */
function Lines({ statements, onPlace }: LinesProps): JSX.Element {
  const words = useWords().statement;
  const firstOfLine = [...Map.groupBy(statements, ({ line }) => line).values()].flatMap(([first]) => first ?? []);
  return (
    <p class="lines">
      {firstOfLine.map(({ id, line }) => (
        <button key={id} type="button" class="link" onClick={() => onPlace({ kind: 'statement', statement: id })}>
          {words.line(String(line))}
        </button>
      ))}
    </p>
  );
}
