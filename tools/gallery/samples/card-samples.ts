// Invented cards with everything that a card can hold, so that a picture shows it whatever the index says today.
import type { CardContent, StatementView, SubjectHead } from '../../../core/knowledge/card/card-content.ts';
import type { ArticleId, StatementId } from '../../../core/knowledge/model.ts';
import type { SubjectId } from '../../../core/recognition/mention.ts';

const kim: SubjectHead = {
  id: 'kim-jong-un' as SubjectId,
  kind: 'person',
  label: 'Kim Jong Un',
  monogram: 'KJ',
  native: { text: '김정은', lang: 'ko' },
  role: { kind: 'since', office: 'Leader of North Korea', year: 2011 },
};

const putin: SubjectHead = {
  id: 'vladimir-putin' as SubjectId,
  kind: 'person',
  label: 'Vladimir Putin',
  monogram: 'VP',
  native: { text: 'Владимир Путин', lang: 'ru' },
  role: { kind: 'since', office: 'President of Russia', year: 2012 },
};

function statement(line: number, part: Partial<StatementView> & Pick<StatementView, 'text'>): StatementView {
  return {
    id: `000:${line}` as StatementId,
    article: '000_sample' as ArticleId,
    line,
    quotes: [],
    publisher: 'Example News',
    published: { kind: 'inferred', date: '2024-12-31' },
    cautions: [],
    address: 'https://news.example/2024/12/31/letters',
    subjects: [],
    ...part,
  };
}

const friend = statement(15, {
  text: 'In a New Year letter Kim called Putin his “dearest friend”.',
  quotes: ['dearest friend'],
  speaker: 'Kim Jong Un',
  via: { name: 'KCNA', description: 'North Korean state media' },
});

const pact = statement(16, {
  text: 'A pact signed in June 2024 obliges each side to help the other if it is invaded.',
  date: '2024-06-19',
});

const troops = statement(20, {
  text: 'Washington and Seoul say that thousands of North Korean soldiers were sent to fight against Ukraine.',
  speaker: 'Washington and Seoul',
  cautions: [
    {
      kind: 'overtaken',
      sentence: 'An accusation then; Russia confirmed it on 26 April 2025.',
      evidence: [{ kind: 'reference', text: 'Russia confirmed it', page: 'https://reference.example/troops' }],
    },
  ],
});

const wording = statement(7, {
  text: 'The two spoke of their countries’ “non-alignment” and of what they owe each other in hard times.',
  quotes: ['non-alignment', 'shoulder to shoulder'],
  publisher: 'The Daily Example of Asian Affairs',
  published: { kind: 'unknown' },
  cautions: [
    {
      kind: 'reworded',
      sentence: 'Another report of the same message has “non-alliance”, which means something else.',
      evidence: [{ kind: 'statement', id: '001:3' as StatementId }],
    },
    { kind: 'undated', sentence: 'The article does not say when it appeared.', evidence: [] },
  ],
});

const point = (date: string, at: number, stack: number, label: string) =>
  ({ date, at, stack, label, kind: 'statement', doubtful: false }) as const;

const timeline: CardContent['timeline'] = {
  ticks: [
    { year: 2024, at: 0 },
    { year: 2025, at: 0.5 },
    { year: 2026, at: 1 },
  ],
  points: [
    { date: '2011-12-17', at: -0.9, stack: 0, label: 'in office', kind: 'reference', doubtful: false },
    point('2023-10', -0.3, 0, 'A visit'),
    { date: '2024-06-19', at: 0.233, stack: 0, label: 'pact signed', kind: 'reference', doubtful: false },
    point('2024-12-27', 0.494, 0, 'A letter'),
    point('2024-12-31', 0.5, 0, 'A letter'),
    point('2024-12-31', 0.5, 1, 'An answer'),
    { ...point('2024-12-31', 0.5, 2, 'An accusation'), doubtful: true },
    point('2025-01-21', 0.528, 0, 'A call'),
  ],
  page: { date: '2025-01-08', at: 0.51 },
};

const index = { articles: 5, newest: '2025-01-21' };

export const fullCard: CardContent = {
  head: kim,
  here: { with: putin, statements: [pact, friend] },
  timeline,
  statements: [troops, wording],
  facts: [
    { text: 'Kim Jong Il led North Korea before him, from 1994.', page: 'https://reference.example/kim' },
    { text: 'Leader of North Korea since 17 December 2011.', page: 'https://reference.example/leader' },
  ],
  index,
};

export const plainCard: CardContent = {
  head: putin,
  timeline: { ...timeline, points: timeline.points.filter(({ at }) => at >= 0) },
  statements: [friend, troops],
  facts: [],
  index,
};

export const emptyCard: CardContent = {
  head: {
    id: 'treaty-cn-kp-1961' as SubjectId,
    kind: 'treaty',
    label: 'China–North Korea treaty, 1961',
    monogram: '61',
    native: { text: '中朝友好合作互助条约', lang: 'zh' },
    role: { kind: 'treaty', parties: ['China', 'North Korea'], signed: '1961-07-11' },
  },
  timeline: { ticks: [], points: [] },
  statements: [],
  facts: [
    {
      text: 'Signed in Beijing by Zhou Enlai and Kim Il Sung on 11 July 1961.',
      page: 'https://reference.example/1961',
    },
    { text: 'In force since 10 September 1961.', page: 'https://reference.example/1961' },
  ],
  index,
};

export const declarationCard: CardContent = {
  head: {
    id: 'treaty-cn-ru-no-limits' as SubjectId,
    kind: 'declaration',
    label: 'China–Russia “no limits” partnership',
    monogram: '22',
    role: { kind: 'treaty', parties: ['China', 'Russia'], declared: ['2019-06', '2022-02-04'] },
  },
  here: { statements: [wording] },
  timeline: { ...timeline, points: timeline.points.slice(0, 4) },
  statements: [pact],
  facts: [{ text: 'The words stand in a joint statement.', page: 'https://reference.example/statement' }],
  index,
};
