// Which subjects are tied to which, and by what statements: computed by the builder, drawn by the popup.
import type { Relation, Statement } from '../model.ts';
import type { SubjectId } from '../../recognition/mention.ts';

/** Every pair of subjects that some statement names together, in alphabetical order; statements in the order given. */
export function buildRelations(statements: readonly Pick<Statement, 'id' | 'subjects'>[]): readonly Relation[] {
  const subjects = [...new Set(statements.flatMap((statement) => statement.subjects))].toSorted();
  return pairsOf(subjects).flatMap((pair): Relation[] => {
    const shared = statements.filter((statement) => pair.every((id) => statement.subjects.includes(id)));
    return shared.length === 0 ? [] : [{ pair, statements: shared.map(({ id }) => id) }];
  });
}

function pairsOf(subjects: readonly SubjectId[]): readonly (readonly [SubjectId, SubjectId])[] {
  return subjects.flatMap((first, position) =>
    subjects.slice(position + 1).map((second): [SubjectId, SubjectId] => [first, second]),
  );
}
