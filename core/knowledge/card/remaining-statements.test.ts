import { describe, expect, it } from 'vitest';
import { cardIndex } from '../../../data/cards.ts';
import type { SubjectId } from '../../recognition/mention.ts';
import { listRemaining } from './remaining-statements.ts';
import { isDoubtful } from './statement-view.ts';

const [kim, putin, xi] = ['kim-jong-un', 'vladimir-putin', 'xi-jinping'] as [SubjectId, SubjectId, SubjectId];

function list(subject: SubjectId, pageDate?: string): readonly string[] {
  return listRemaining(cardIndex, subject, [], pageDate).map(({ id }) => id);
}

describe('what else the sources say', () => {
  it('of Kim is the pact and what was confirmed later, before any greeting', () => {
    expect(list(kim).slice(0, 3).toSorted()).toEqual(['000:15a', '000:15c', '000:20']);
  });

  it('is at most six, of several articles, and nothing doubtful', () => {
    for (const subject of [putin, xi]) {
      const found = listRemaining(cardIndex, subject, [], undefined);
      expect(found).toHaveLength(6);
      expect(new Set(found.map(({ article }) => article)).size).toBeGreaterThanOrEqual(3);
      expect(found.filter(isDoubtful)).toEqual([]);
    }
  });

  it('begins near the date of the page', () => {
    expect(list(xi, '2024-02-09')[0]).toMatch(/^003:/);
    expect(list(xi, '2025-01-01')[0]).toMatch(/^00[01]:/);
  });

  it('repeats neither what is shown nor its quotations', () => {
    const shown = cardIndex.statements.filter(({ id }) => id === '000:16');
    const ids = listRemaining(cardIndex, kim, shown, '2024-12-31').map(({ id }) => id);
    expect(ids).not.toEqual(expect.arrayContaining(['000:16']));
    expect(ids.filter((id) => id === '000:13a' || id === '001:5a')).toEqual([]);
  });
});
