// That the floors bite: an evaluation that cannot fail would be none.
import { describe, expect, it } from 'vitest';
import { findShortfalls } from './floors.ts';
import { parseItem } from './gold-item.ts';
import { scoreItem } from './score-item.ts';
import { createTally } from './tally.ts';
import type { Mention, SubjectId } from '../../core/recognition/mention.ts';

const text = 'Putin met Kim Lee and Putin.';
const item = parseItem(
  JSON.stringify({
    id: 'a',
    lang: 'en',
    date: null,
    text,
    mentions: [
      { start: 0, end: 5, subject: 'vladimir-putin' },
      { start: 22, end: 27, subject: 'vladimir-putin' },
    ],
    decoys: [{ start: 10, end: 17 }],
  }),
);

function mentionAt(start: number, end: number, subject: string): Mention {
  return { start, end, surface: text.slice(start, end), subject: subject as SubjectId, reason: { kind: 'full-name' } };
}

describe('the evaluation', () => {
  it('counts right, wrong, missed and hit decoys', () => {
    const tally = createTally();
    const errors = scoreItem(tally, item, [mentionAt(0, 5, 'vladimir-putin'), mentionAt(10, 13, 'kim-jong-un')]);
    expect(tally.counts.get('people en')).toMatchObject({ right: 1, exact: 1, wrong: 1, missed: 1 });
    expect(tally.counts.get('all')).toMatchObject({ decoys: 1, hit: 1 });
    expect(errors).toHaveLength(2);
  });

  it('tells each figure under its floor', () => {
    const tally = createTally();
    scoreItem(tally, item, [mentionAt(0, 5, 'vladimir-putin')]);
    expect(findShortfalls(tally, '{"people en": {"precision": 1, "recall": 0.5, "exact": 1}}')).toEqual([]);
    expect(findShortfalls(tally, '{"people en": {"recall": 0.6}}')).toHaveLength(1);
    expect(findShortfalls(tally, '{"treaties": {"recall": 0.6}}')).toEqual(['treaties: nothing was scored']);
  });

  it('refuses floors that are no shares', () => {
    expect(() => findShortfalls(createTally(), '{"all": {"recall": 98}}')).toThrow(/Expected <=1/u);
  });
});
