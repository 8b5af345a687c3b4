import { describe, expect, it } from 'vitest';
import type { SubjectHead } from '../../core/knowledge/card/card-content.ts';
import { groupMentions } from './group-mentions.ts';
import type { FoundMention } from './popup-state.ts';

const heads = ['xi', 'putin', 'kim'].map(
  (id) => ({ id, kind: 'person', label: id, monogram: id }) as unknown as SubjectHead,
);

/** `['xi', 'Xi', 2]`: two mentions of xi, written "Xi". */
type Found = readonly [subject: string, surface: string, times: number];

const list = (found: readonly Found[]): readonly FoundMention[] =>
  found.flatMap(([subject, surface, times]) =>
    Array.from({ length: times }, () => ({ subject, surface }) as unknown as FoundMention),
  );

const cases: readonly {
  readonly what: string;
  readonly found: readonly Found[];
  readonly title: string;
  readonly about: readonly string[];
  readonly also: readonly string[];
}[] = [
  { what: 'one passing mention is no topic', found: [['xi', 'Xi', 1]], title: 'Markets', about: [], also: ['xi'] },
  {
    what: 'a title that shortens the name',
    found: [['putin', 'Vladimir Putin', 1]],
    title: 'Putin speaks',
    about: ['putin'],
    also: [],
  },
  { what: 'unless the title names it', found: [['xi', 'Xi', 1]], title: 'Xi on markets', about: ['xi'], also: [] },
  {
    what: 'a title of another word',
    found: [['xi', 'Xi', 1]],
    title: 'Taxi fares, Xian, maxi',
    about: [],
    also: ['xi'],
  },
  {
    what: 'a title without spaces',
    found: [['xi', '习近平', 1]],
    title: '国家主席习近平发表讲话',
    about: ['xi'],
    also: [],
  },
  {
    what: 'many mentions, and half as many',
    found: [
      ['xi', 'Xi', 2],
      ['putin', 'Putin', 8],
      ['kim', 'Kim', 4],
    ],
    title: 'News',
    about: ['putin', 'kim'],
    also: ['xi'],
  },
  {
    what: 'the title before the count',
    found: [
      ['putin', 'Putin', 8],
      ['kim', 'Kim', 1],
    ],
    title: 'What Kim wants',
    about: ['kim', 'putin'],
    also: [],
  },
  { what: 'a subject that the index does not hold', found: [['nobody', 'N', 9]], title: 'N', about: [], also: [] },
];

describe('groupMentions', () => {
  it.each(cases)('$what', ({ found, title, about, also }) => {
    const groups = groupMentions(list(found), heads, title);
    expect(groups.about.map(({ head }) => head.id)).toEqual(about);
    expect(groups.also.map(({ head }) => head.id)).toEqual(also);
  });

  it('keeps the order of the page within a subject', () => {
    const [group] = groupMentions(
      list([
        ['xi', 'Xi', 1],
        ['putin', 'Putin', 1],
        ['xi', 'Xi Jinping', 1],
      ]),
      heads,
      '',
    ).also;
    expect(group?.mentions.map(({ surface }) => surface)).toEqual(['Xi', 'Xi Jinping']);
  });
});
