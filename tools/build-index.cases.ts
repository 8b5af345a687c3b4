// Bad seeds: what is changed in a copy of the project's own, and the line that must come out for it.

export interface BadSeed {
  readonly says: string;
  /** Path below `seeds/`. */
  readonly file: string;
  /** What stands there and what it becomes; absent: the whole file becomes `after`. */
  readonly before?: string;
  readonly after: string;
  /** Each a whole line of standard error. */
  readonly lines: readonly string[];
}

const article = 'articles/000_ba6fc2320025b440.yaml';
const inArticle = 'seeds/articles/000_ba6fc2320025b440.yaml';

export const badSeeds: readonly BadSeed[] = [
  {
    says: 'a date that is none',
    file: article,
    before: '    date: 2022-02\n',
    after: '    date: 2024-02-31\n',
    lines: [`${inArticle}: statements[2].date: 2024-02-31 is no date YYYY, YYYY-MM or YYYY-MM-DD`],
  },
  {
    says: 'a day of publication that is none',
    file: article,
    before: 'date: 2024-12-31\n  reason',
    after: 'date: 2024-12\n  reason',
    lines: [`${inArticle}: published.date: 2024-12 is no date YYYY-MM-DD`],
  },
  {
    says: 'a subject that is none',
    file: 'events.yaml',
    before: 'subjects: [treaty-cn-ru-no-limits]',
    after: 'subjects: [treaty-cn-ru-limits]',
    lines: ['seeds/events.yaml: events[5].subjects: no subject has the id treaty-cn-ru-limits'],
  },
  {
    says: 'an id that belies its kind',
    file: 'subjects/xi-jinping.yaml',
    before: 'id: xi-jinping\n',
    after: 'id: treaty-xi-jinping\n',
    lines: ['seeds/subjects/xi-jinping.yaml: id: ids of treaties begin with “treaty-”, and no others do'],
  },
  {
    says: 'a subject of a claim that is none',
    file: article,
    before: 'between: [vladimir-putin, xi-jinping]',
    after: 'between: [vladimir-putin, xi-jingping]',
    lines: [`${inArticle}: statements[0].claims[0].between: no subject has the id xi-jingping`],
  },
  {
    says: 'an outlet that is none',
    file: article,
    before: 'via: kcna',
    after: 'via: knca',
    lines: [`${inArticle}: statements[22].via: no outlet has the id knca`],
  },
  {
    says: 'an event that is none',
    file: article,
    before: 'of: relations-cn-ru',
    after: 'of: relations-ru-cn',
    lines: [`${inArticle}: statements[12].claims[0].of: no event has the id relations-ru-cn`],
  },
  {
    says: 'a matter that is none',
    file: article,
    before: 'what: troops-kp-ru',
    after: 'what: troops',
    lines: [`${inArticle}: statements[26].claims[0].what: no matter has the id troops`],
  },
  {
    says: 'the same id twice',
    file: 'outlets.yaml',
    before: '{ id: cctv,',
    after: '{ id: kcna,',
    lines: ['seeds/outlets.yaml: [8].id: kcna stands here twice'],
  },
  {
    says: 'an id that is not the name of the file',
    file: 'subjects/kim-jong-un.yaml',
    before: 'id: kim-jong-un',
    after: 'id: kim-yong-un',
    lines: ['seeds/subjects/kim-jong-un.yaml: id: kim-yong-un is not the name of the file'],
  },
  {
    says: 'a quote that is too long',
    file: article,
    before: 'quotes: [world peace]',
    after: 'quotes: [one two three four five six seven eight nine ten eleven twelve thirteen]',
    lines: [`${inArticle}: statements[0].quotes[0]: 13 words; a quote has 12 at most`],
  },
  {
    says: 'a quote that the text does not have, and one that it has unlisted',
    file: article,
    before: 'quotes: [best friend]',
    after: 'quotes: [good friend]',
    lines: [
      `${inArticle}: statements[9].quotes: “good friend” does not stand in the text`,
      `${inArticle}: statements[9].quotes: “best friend” of the text is not listed`,
    ],
  },
  {
    says: 'a line that is none',
    file: article,
    before: '- line: 3\n',
    after: '- line: 0\n',
    lines: [`${inArticle}: statements[0].line: lines count from 1`],
  },
  {
    says: 'a line out of order',
    file: article,
    before: '- line: 3\n',
    after: '- line: 9\n',
    lines: [`${inArticle}: statements[1].line: line 4 stands after line 9`],
  },
  {
    says: 'a statement in which recognition finds nobody',
    file: article,
    before: 'text: In February 2022 Vladimir Putin began his',
    after: 'text: In February 2022 somebody began a',
    lines: [`${inArticle}: statements[2].text: recognition finds no subject in it`],
  },
  {
    says: 'a field that does not exist',
    file: article,
    before: 'whence:',
    after: 'whither:',
    lines: [`${inArticle}: whither: no such field`, `${inArticle}: whence: is missing`],
  },
  {
    says: 'an address that is none',
    file: article,
    before: 'address: https://24newshd.tv',
    after: 'address: javascript:24newshd.tv',
    lines: [
      `${inArticle}: address: javascript:24newshd.tv/31-Dec-2024/president-xi-vows-to-promote-world-peace-in-new-year-s-message-to-putin is no web address`,
    ],
  },
  {
    says: 'a file that is no YAML',
    file: 'outlets.yaml',
    after: '- { id: cctv\n- [',
    lines: ['seeds/outlets.yaml: line 2: Flow map in block collection must be sufficiently indented and end with a }'],
  },
  {
    says: 'an empty file',
    file: 'events.yaml',
    after: '',
    lines: ['seeds/events.yaml: Invalid type: Expected Object but received null'],
  },
];
