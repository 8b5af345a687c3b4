// The index of cards with ten thousand statements: those of ours over and over, each time with other words in them.
import type { CardIndex, Statement, StatementId } from '../../core/knowledge/model.ts';
import { createRandom, inventSentence } from '../text/invented-text.ts';

export function growIndex(index: CardIndex, count: number): CardIndex {
  const random = createRandom(31);
  const statements = Array.from({ length: count }, (_, at) => {
    const [own] = [index.statements[at % index.statements.length]];
    if (!own || at < index.statements.length) return own;
    const copy: Statement = {
      ...own,
      id: `${own.id}-${at}` as StatementId,
      text: `${own.text} ${inventSentence(random)}`,
      cautions: [],
    };
    return copy;
  });
  return { ...index, statements: statements.filter((statement) => statement !== undefined) };
}
