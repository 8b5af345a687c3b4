// When an article appeared, as short as can be; what "likely" means comes up where the pointer rests on it. The record of the
// article says in full how its date is known.
import type { JSX } from 'preact';
import type { StatementView } from '../../core/knowledge/card/card-content.ts';
import { useWords } from '../words.ts';

export type PublishedDateProps = Pick<StatementView, 'published'>;

export function PublishedDate({ published }: PublishedDateProps): JSX.Element {
  const { dates } = useWords();
  const why = published.kind === 'inferred' ? dates.inferredWhy : undefined;
  return <span title={why}>{dates.published(published)}</span>;
}
