// Names of statements: article and line, and a letter where a line carries several. People cite them, so they can be read.
import type { ArticleId, StatementId } from '../model.ts';

interface Numbered {
  readonly id: ArticleId;
  readonly statements: readonly { readonly line: number }[];
}

/** `000:4`, `000:15a`, `000:15b`, in the order of the statements. */
export function buildStatementIds({ id, statements }: Numbered): readonly StatementId[] {
  return statements.map(({ line }, position) => {
    const sameLine = statements.filter((other) => other.line === line).length;
    const before = statements.slice(0, position).filter((other) => other.line === line).length;
    return `${id.slice(0, 3)}:${line}${sameLine === 1 ? '' : letter(before)}` as StatementId;
  });
}

/** a to z, then aa, ab: no line comes near it, but an id must never repeat. */
function letter(position: number): string {
  const last = String.fromCharCode('a'.charCodeAt(0) + (position % 26));
  return position < 26 ? last : letter(Math.floor(position / 26) - 1) + last;
}
