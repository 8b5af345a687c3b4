// Whether a digest has left anything of its article out: each line with the statements that carry it, or the reason for none.
// `npm run coverage` feeds it the text of the article, which is never part of the project.
import { buildStatementIds } from './statement-ids.ts';
import { standsIn } from './quotation.ts';
import type { ArticleSeed } from './article.schema.ts';
import type { StatementId } from '../model.ts';

export interface CoveredLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly statements: readonly { readonly id: StatementId; readonly text: string }[];
  /** Why the line, or a part of it, carries no statement. */
  readonly reasons: readonly string[];
}

export interface Coverage {
  /** Every line that is not blank, in order. */
  readonly lines: readonly CoveredLine[];
  /** What is left over, points outside the article, or is quoted otherwise than it stands there. */
  readonly problems: readonly string[];
}

/** @param text of the article, lines separated by line feeds */
export function buildCoverage(article: ArticleSeed, text: string): Coverage {
  const all = text.split(/\r?\n/);
  const ids = buildStatementIds(article);
  const lines = all.flatMap((content, position): CoveredLine[] => {
    const line = position + 1;
    if (content.trim() === '') return [];
    const statements = article.statements.flatMap((statement, place) => {
      const id = ids[place];
      return statement.line === line && id !== undefined ? [{ id, text: statement.text }] : [];
    });
    return [{ line, text: content, statements, reasons: listReasons(article, line) }];
  });
  return { lines, problems: [...findLeftOver(lines), ...findOutside(article, all), ...findMisquoted(article, all)] };
}

function listReasons({ skipped }: ArticleSeed, line: number): readonly string[] {
  return skipped.flatMap((entry) => {
    const [first, last] = 'lines' in entry ? entry.lines : [entry.line, entry.line];
    return first <= line && line <= last ? [entry.reason] : [];
  });
}

function findLeftOver(lines: readonly CoveredLine[]): readonly string[] {
  return lines
    .filter(({ statements, reasons }) => statements.length === 0 && reasons.length === 0)
    .map(({ line }) => `line ${line} is left over: neither a statement nor a reason for none`);
}

function findOutside({ statements, skipped }: ArticleSeed, all: readonly string[]): readonly string[] {
  const named = [
    ...statements.map(({ line }) => line),
    ...skipped.flatMap((entry) => ('lines' in entry ? entry.lines : entry.line)),
  ];
  return [...new Set(named)].flatMap((line) => {
    if (line > all.length) return [`line ${line} lies outside: the article has ${all.length} lines`];
    return (all[line - 1] ?? '').trim() === '' ? [`line ${line} is blank in the article`] : [];
  });
}

function findMisquoted({ statements }: ArticleSeed, all: readonly string[]): readonly string[] {
  return statements.flatMap(({ line, quotes }) =>
    quotes
      .filter((quote) => !standsIn(quote, all[line - 1] ?? ''))
      .map((quote) => `line ${line} does not have the words “${quote}”`),
  );
}
