// Words of one statement: its line of the source and its cautions. Shared by card, popup and sources.
import type { Caution, Evidence, PartialDate } from '../../core/knowledge/model.ts';
import type { Catalogue } from './catalogue.ts';
import type { DateWords } from './date-words.ts';

export interface StatementWords {
  /** "according to Xi Jinping" */
  readonly accordingTo: (speaker: string) => string;
  /** "by way of CCTV, Chinese state media" */
  readonly byWayOf: (name: string, description: string) => string;
  /** Between two of these: a comma, as the language writes it. */
  readonly comma: string;
  /** "on 19 Jun 2024", "in Jun 2024": when it was said or happened. */
  readonly on: (date: PartialDate) => string;
  /** Name of the control that leads to the source's record: "24 News HD, record in Sidelight". */
  readonly record: (publisher: string) => string;
  /** Name of the link to the article itself: "Article at 24 News HD, opens in a new tab". */
  readonly article: (publisher: string) => string;
  /** Begins each caution, with its full stop: "Contradicted." */
  readonly caution: Readonly<Record<Caution['kind'], string>>;
  /** Names of the links to what speaks against a statement. */
  readonly evidence: Readonly<Record<Evidence['kind'], string>>;
  /** "line 15" */
  readonly line: (line: string) => string;
}

export function readStatementWords({ text, fill }: Catalogue, dates: DateWords): StatementWords {
  const onDay = fill('statementOn');
  const inMonth = fill('statementIn');
  return {
    accordingTo: fill('statementAccordingTo'),
    byWayOf: fill('statementByWayOf'),
    comma: fill('statementAnd')('', ''),
    on: (date) => (date.length === 10 ? onDay : inMonth)(dates.date(date)),
    record: fill('statementRecord'),
    article: fill('statementArticle'),
    caution: {
      contradicted: text('cautionContradicted'),
      arithmetic: text('cautionArithmetic'),
      reworded: text('cautionReworded'),
      undated: text('cautionUndated'),
      overtaken: text('cautionOvertaken'),
    },
    evidence: {
      statement: text('evidenceStatement'),
      article: text('evidenceArticle'),
      reference: text('evidenceReference'),
    },
    line: fill('statementLine'),
  };
}
