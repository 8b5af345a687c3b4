// The line of the source: publisher, date and how it is known, and below it who is said to have said it, by way of whom.
import type { ComponentChild, JSX } from 'preact';
import type { StatementView } from '../../core/knowledge/card/card-content.ts';
import { Icon } from '../Icon.tsx';
import { OutLink } from '../OutLink.tsx';
import { Term } from '../Term.tsx';
import { English, WithEnglish } from '../WithEnglish.tsx';
import { useWords, type Words } from '../words.ts';
import { PublishedDate } from './PublishedDate.tsx';
import { saysDate } from './says-date.ts';
import type { StatementProps } from './statement-props.ts';

export function SourceLine(props: StatementProps): JSX.Element {
  const { statement, within } = props;
  const words = useWords().statement;
  return (
    <div class="source-line">
      <p>
        {within === 'record' ? <span>{words.line(String(statement.line))}</span> : <Published {...props} />}
        <OutLink class="sign" address={statement.address} label={words.article(statement.publisher)}>
          <Icon name="out" />
        </OutLink>
      </p>
      <Heard statement={statement} />
    </div>
  );
}

function Published({ statement, onPlace }: StatementProps): JSX.Element {
  const words = useWords();
  const label = words.statement.record(statement.publisher);
  const openRecord = () => onPlace({ kind: 'statement', statement: statement.id });
  return (
    <>
      <button type="button" class="publisher" title={label} aria-label={label} onClick={openRecord}>
        <English>{statement.publisher}</English>
      </button>
      <span class="dot" aria-hidden="true">
        ·
      </span>
      <PublishedDate published={statement.published} />
    </>
  );
}

function Heard({ statement }: { readonly statement: StatementView }): JSX.Element | null {
  const words = useWords().statement;
  const parts = listHeard(statement, words);
  if (parts.length === 0) return null;
  return (
    <p class="heard">
      {parts.map((part, place) => (
        <>
          {place > 0 && words.comma}
          {part}
        </>
      ))}
    </p>
  );
}

/** Speaker, relay and date of what is said: each only where the source tells it, and the sentence itself does not. */
function listHeard(
  { text, speaker, via, date, published }: StatementView,
  words: Words['statement'],
): readonly ComponentChild[] {
  const parts: ComponentChild[] = [];
  if (speaker !== undefined && !text.includes(speaker)) {
    parts.push(<WithEnglish say={words.accordingTo} parts={[speaker]} />);
  }
  // The same day as the article's would say the same date twice.
  if (date !== undefined && date !== published.date && !saysDate(text, date)) parts.push(words.on(date));
  if (via !== undefined) {
    parts.push(
      <WithEnglish say={words.byWayOf} parts={[<Term english={via.name} />, <Term english={via.description} />]} />,
    );
  }
  return parts;
}
