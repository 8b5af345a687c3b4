// One statement, readable on its own: what is said, who says so, and what speaks against it. Shared by card, popup and sources.
import type { JSX } from 'preact';
import type { Caution as CautionData } from '../../core/knowledge/model.ts';
import { Caution } from './Caution.tsx';
import { Quote } from './Quote.tsx';
import { SourceLine } from './SourceLine.tsx';
import type { StatementProps } from './statement-props.ts';
import { splitQuotes } from './split-quotes.ts';

/** Statements are English whatever the interface speaks, and say so. */
export function Statement({ statement, within, onPlace }: StatementProps): JSX.Element {
  const { parts, below } = splitQuotes(statement.text, statement.quotes);
  return (
    <div class="statement">
      <p class="said" lang="en" dir="ltr">
        {parts.map(({ kind, text }) => (kind === 'quote' ? <q>{text}</q> : text))}
      </p>
      {below.map((words) => (
        <Quote words={words} />
      ))}
      <SourceLine statement={statement} within={within} onPlace={onPlace} />
      {listCautions(statement.cautions, within).map((caution) => (
        <Caution caution={caution} onPlace={onPlace} />
      ))}
    </div>
  );
}

/** That an article bears no date is said once at the head of its record, not at every line. */
function listCautions(cautions: readonly CautionData[], within: StatementProps['within']): readonly CautionData[] {
  return within === 'record' ? cautions.filter(({ kind }) => kind !== 'undated') : cautions;
}
