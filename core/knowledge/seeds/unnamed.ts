// Statements that recognition finds no subject in: their text must name one in full, or no card would ever show them.
import type { CardIndex } from '../model.ts';
import type { SeedProblem } from './seed-problem.ts';
import type { Seeds } from './seeds.ts';

export function findUnnamed({ articles }: Pick<Seeds, 'articles'>, index: CardIndex): readonly SeedProblem[] {
  return articles.flatMap(({ file, content }) =>
    index.statements
      .filter(({ article }) => article === content.id)
      .flatMap(({ subjects }, position): SeedProblem[] => {
        if (subjects.length > 0) return [];
        return [{ file, field: `statements[${position}].text`, reason: 'recognition finds no subject in it' }];
      }),
  );
}
