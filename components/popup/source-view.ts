// One source article with everything it says, doubtful statements included.
import type { StatementView } from '../../core/knowledge/card/card-content.ts';
import type { Article, Caution } from '../../core/knowledge/model.ts';

export interface SourceView {
  readonly article: Article;
  readonly publisher: string;
  /** By line. */
  readonly statements: readonly StatementView[];
}

/** A caution, and the statements of one article that it speaks against. */
export interface Doubt {
  readonly caution: Caution;
  readonly statements: readonly StatementView[];
}

/** Each caution once, in the order of the lines: what makes an article undated makes all its statements so. */
export function listDoubts({ statements }: SourceView): readonly Doubt[] {
  const pairs = statements.flatMap((statement) => statement.cautions.map((caution) => ({ statement, caution })));
  const groups = Map.groupBy(pairs, ({ caution }) => `${caution.kind} ${caution.sentence}`);
  return [...groups.values()].flatMap((group) => {
    const caution = group[0]?.caution;
    return caution === undefined ? [] : [{ caution, statements: group.map(({ statement }) => statement) }];
  });
}

/** How many statements have a caution of their own; that the article bears no date is said beside them. */
export function countDoubtful({ statements }: SourceView): number {
  return statements.filter(({ cautions }) => cautions.some(({ kind }) => kind !== 'undated')).length;
}
