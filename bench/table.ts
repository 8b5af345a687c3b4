// What a measurement prints: a table a reader judges, with the bar it is held against.

export type Cell = string | number;

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Sentences under the table: what was measured how, and the bar. */
  readonly notes?: readonly string[];
}

/** Three figures that count. */
function formatCell(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (!Number.isFinite(cell)) return '-';
  if (Math.abs(cell) >= 1000) return Math.round(cell).toLocaleString('en');
  return Number.isInteger(cell) ? String(cell) : cell.toPrecision(3);
}

/** First column to the left, figures to the right. */
export function formatTable({ title, columns, rows, notes = [] }: Table): string {
  const lines = [columns, ...rows.map((row) => row.map(formatCell))];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const pad = (text: string, column: number): string =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  const body = lines.map((line) => `  ${line.map(pad).join('  ')}`.trimEnd());
  return [`\n${title}`, ...body, ...notes.map((note) => `  ${note}`)].join('\n');
}
