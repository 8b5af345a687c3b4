// What speaks against a statement and what does not, on invented seeds: every rule broken and, right beside it, nearly broken.
// A case is one statement with its claims, and what it may be compared with. Names and dates here are made up.
import type { SubjectId } from '../../recognition/mention.ts';
import type { DatedFact } from './caution-rule.ts';
import type { Caution, Claim, Matter, PartialDate, PublicationDate, Silence } from '../model.ts';

export interface CautionCase {
  readonly says: string;
  readonly claims: readonly Claim[];
  /** Day of the statement; absent: not known. */
  readonly date?: PartialDate;
  /** Of its article, which is always `100_a`, published by The Herald. Absent: stated, 1 March 2030. */
  readonly published?: PublicationDate;
  readonly facts?: readonly DatedFact[];
  readonly matters?: readonly Matter[];
  readonly silences?: readonly Silence[];
  /** Other statements. `100_a`: the same article; `200_b`: another, by The Courier. */
  readonly others?: readonly {
    readonly article: '100_a' | '200_b';
    readonly line: number;
    readonly date?: PartialDate;
    readonly claims: readonly Claim[];
  }[];
  /** `evidence`: ids, and texts of reference facts. */
  readonly expected: readonly (Pick<Caution, 'kind' | 'sentence'> & { readonly evidence: readonly string[] })[];
}

const ada = 'ada' as SubjectId;
const bo = 'bo' as SubjectId;

const treaty: DatedFact = {
  id: 'treaty-x/signed',
  label: 'Treaty X, signed',
  past: 'the Treaty X was signed',
  from: '2001-07-16',
};
const regatta: DatedFact = {
  id: 'regatta-2030',
  label: 'Regatta in Lund',
  past: 'Lund hosted the regatta',
  from: '2030-02-04',
  until: '2030-02-20',
  place: 'Lund',
  series: 'regatta',
};
const laterRegatta: DatedFact = {
  id: 'regatta-2034',
  label: 'Regatta in Turku',
  past: 'Turku hosted the regatta',
  from: '2034',
  series: 'regatta',
};
const joint: DatedFact = {
  id: 'joint-2030',
  label: 'Joint statement',
  past: 'Ada and Bo declared it together',
  from: '2030-02-04',
  by: [ada, bo],
};
const message: DatedFact = {
  id: 'message-2030',
  label: 'Messages',
  past: 'Ada and Bo exchanged messages',
  from: '2029-12-31',
  contact: { means: 'message', between: [ada, bo] },
};
const call: DatedFact = {
  id: 'call-2030',
  label: 'Call',
  past: 'Ada and Bo spoke by telephone',
  from: '2030-02-07',
  contact: { means: 'call', between: [ada, bo] },
};
const silence: Silence = {
  means: 'call',
  between: [ada, bo],
  from: '2029-12-16',
  until: '2029-12-31',
  text: 'No call before New Year 2030 is on record',
};
const called = (from: string, until: string): Claim => ({
  kind: 'contact',
  means: 'call',
  between: [ada, bo],
  from,
  until,
});

const anniversaries: readonly CautionCase[] = [
  {
    says: 'a 24th anniversary in 2025 of a treaty of 2001 passes',
    claims: [{ kind: 'anniversary', of: 'treaty-x/signed', ordinal: 24, year: 2025 }],
    facts: [treaty],
    expected: [],
  },
  {
    says: 'a 25th anniversary in 2025 of a treaty of 2001 does not',
    claims: [{ kind: 'anniversary', of: 'treaty-x/signed', ordinal: 25, year: 2025 }],
    facts: [treaty],
    expected: [
      {
        kind: 'arithmetic',
        sentence:
          'The Treaty X was signed on 16 July 2001: its 24th anniversary falls in 2025 and the 25th on 16 July 2026.',
        evidence: ['Treaty X, signed: 16 July 2001.'],
      },
    ],
  },
  {
    says: 'a year left open passes when one of the years it can mean is right',
    claims: [{ kind: 'anniversary', of: 'treaty-x/signed', ordinal: 23, year: 2023, until: 2024 }],
    facts: [treaty],
    expected: [],
  },
  {
    says: 'a year left open fails when none is right, and each is told',
    claims: [{ kind: 'anniversary', of: 'treaty-x/signed', ordinal: 25, year: 2023, until: 2024 }],
    facts: [treaty],
    expected: [
      {
        kind: 'arithmetic',
        sentence:
          'The Treaty X was signed on 16 July 2001: its 22nd anniversary falls in 2023, its 23rd in 2024 and the 25th on 16 July 2026.',
        evidence: ['Treaty X, signed: 16 July 2001.'],
      },
    ],
  },
  {
    says: 'an anniversary before there was anything to commemorate',
    claims: [{ kind: 'anniversary', of: 'treaty-x/signed', ordinal: 5, year: 2001 }],
    facts: [{ ...treaty, from: '2001' }],
    expected: [
      {
        kind: 'arithmetic',
        sentence: 'The Treaty X was signed in 2001: the 5th in 2006.',
        evidence: ['Treaty X, signed: 2001.'],
      },
    ],
  },
];

const events: readonly CautionCase[] = [
  {
    says: 'an event in its own year and place passes',
    claims: [{ kind: 'event', event: 'regatta-2030', place: 'Lund', year: 2030, date: '2030-02', times: 'once' }],
    facts: [regatta, laterRegatta],
    expected: [],
  },
  {
    says: 'an event in a year in which its kin took place elsewhere',
    claims: [{ kind: 'event', event: 'regatta-2030', year: 2034 }],
    facts: [regatta, laterRegatta],
    expected: [
      {
        kind: 'contradicted',
        sentence: 'Lund hosted the regatta from 4 to 20 February 2030, not in 2034; Turku hosted the regatta in 2034.',
        evidence: ['Regatta in Lund: 4 to 20 February 2030.', 'Regatta in Turku: 2034.'],
      },
    ],
  },
  {
    says: 'an event in a year without any of its kind',
    claims: [{ kind: 'event', event: 'regatta-2030', year: 2031 }],
    facts: [regatta],
    expected: [
      {
        kind: 'contradicted',
        sentence: 'Lund hosted the regatta from 4 to 20 February 2030, not in 2031; no regatta of 2031 is on record.',
        evidence: ['Regatta in Lund: 4 to 20 February 2030.'],
      },
    ],
  },
  {
    says: 'an event that runs over a year’s end passes in both years',
    claims: [{ kind: 'event', event: 'regatta-2030', year: 2031 }],
    facts: [{ ...regatta, until: '2031-01-03' }],
    expected: [],
  },
  {
    says: 'an event on another day and at another place',
    claims: [{ kind: 'event', event: 'regatta-2030', date: '2030-03', place: 'Turku' }],
    facts: [regatta],
    expected: [
      {
        kind: 'contradicted',
        sentence: 'Lund hosted the regatta from 4 to 20 February 2030, not in March 2030 and not in Turku.',
        evidence: ['Regatta in Lund: 4 to 20 February 2030.'],
      },
    ],
  },
  {
    says: 'a place that the facts do not know is not judged',
    claims: [{ kind: 'event', event: 'regatta-2034', place: 'Oslo', year: 2034 }],
    facts: [regatta, laterRegatta],
    expected: [],
  },
  {
    says: 'what two did together told of one, and of several occasions',
    claims: [{ kind: 'event', event: 'joint-2030', by: [bo], times: 'several' }],
    facts: [joint],
    expected: [
      {
        kind: 'contradicted',
        sentence: 'Ada and Bo declared it together on 4 February 2030, not Bo Berg alone and not on several occasions.',
        evidence: ['Joint statement: 4 February 2030.'],
      },
    ],
  },
  {
    says: 'both doers, in whatever order, pass',
    claims: [{ kind: 'event', event: 'joint-2030', by: [bo, ada] }],
    facts: [joint],
    expected: [],
  },
];

const thanks: Claim = { kind: 'event', event: 'regatta-2034', year: 2034, view: 'past' };
const promise: Claim = { kind: 'event', event: 'regatta-2034', year: 2034, view: 'ahead' };

const views: readonly CautionCase[] = [
  {
    says: 'thanks for what another line of the article still promises',
    claims: [thanks],
    facts: [laterRegatta],
    others: [{ article: '100_a', line: 9, claims: [promise] }],
    expected: [
      {
        kind: 'contradicted',
        sentence: 'Line 9 of the same article has the same event as still to come; here it is past.',
        evidence: ['100:9'],
      },
    ],
  },
  {
    says: 'another article may look ahead to it',
    claims: [thanks],
    facts: [laterRegatta],
    others: [{ article: '200_b', line: 9, claims: [promise] }],
    expected: [],
  },
  {
    says: 'what was ahead on one day may be past on another',
    claims: [thanks],
    date: '2034-09-01',
    facts: [laterRegatta],
    others: [{ article: '100_a', line: 9, date: '2034-01-01', claims: [promise] }],
    expected: [],
  },
  {
    says: 'the same view twice passes',
    claims: [thanks],
    facts: [laterRegatta],
    others: [{ article: '100_a', line: 9, claims: [thanks] }],
    expected: [],
  },
];

const contacts: readonly CautionCase[] = [
  {
    says: 'a call where the record is known to hold none',
    claims: [called('2029-12-16', '2029-12-31')],
    facts: [message, call],
    silences: [silence],
    others: [{ article: '200_b', line: 7, date: '2030-02-07', claims: [called('2030-02-07', '2030-02-07')] }],
    expected: [
      {
        kind: 'contradicted',
        sentence:
          'No call before New Year 2030 is on record: they exchanged messages on Monday 31 December 2029 and spoke by telephone on Thursday 7 February 2030.',
        evidence: [
          'No call before New Year 2030 is on record.',
          'Messages: 31 December 2029.',
          'Call: 7 February 2030.',
          '200:7',
        ],
      },
    ],
  },
  {
    says: 'a call of which nothing is known, in a time of which nothing is known, passes',
    claims: [called('2029-06-01', '2029-06-30')],
    facts: [message, call],
    silences: [silence],
    expected: [],
  },
  {
    says: 'a time that reaches beyond the silence passes',
    claims: [called('2029-12-16', '2030-01-01')],
    facts: [message],
    silences: [silence],
    expected: [],
  },
  {
    says: 'a message where no call is on record passes',
    claims: [{ kind: 'contact', means: 'message', between: [ada, bo], from: '2029-12-31', until: '2029-12-31' }],
    facts: [message],
    silences: [silence],
    expected: [],
  },
  {
    says: 'a silence with nothing around it stands alone',
    claims: [called('2029-12-20', '2029-12-20')],
    facts: [{ ...message, from: '2029-06-01' }],
    silences: [silence],
    expected: [
      {
        kind: 'contradicted',
        sentence: 'No call before New Year 2030 is on record.',
        evidence: ['No call before New Year 2030 is on record.'],
      },
    ],
  },
];

const visit: Matter = { id: 'visit', label: 'a visit of Ada to Lund' };
const league: Matter = {
  id: 'league',
  label: 'a league of both',
  stands: { status: 'denied', text: 'No league binds them.' },
};
const takes = (what: string, status: Extract<Claim, { kind: 'status' }>['status'], by?: string): Claim =>
  by === undefined ? { kind: 'status', what, status } : { kind: 'status', what, status, by };

const positions: readonly CautionCase[] = [
  {
    says: 'announced, and not confirmed a few lines on',
    claims: [takes('visit', 'announced', 'Ada')],
    matters: [visit],
    others: [
      { article: '100_a', line: 4, claims: [takes('visit', 'expected', 'Cleo')] },
      { article: '100_a', line: 5, claims: [takes('visit', 'unconfirmed', 'the ministry')] },
    ],
    expected: [
      {
        kind: 'contradicted',
        sentence: 'The same article names only Cleo for it, and says that the ministry had not confirmed it.',
        evidence: ['100:5'],
      },
    ],
  },
  {
    says: 'that nobody confirms it does not become wrong by the announcement',
    claims: [takes('visit', 'unconfirmed', 'the ministry')],
    matters: [visit],
    others: [{ article: '100_a', line: 2, claims: [takes('visit', 'announced', 'Ada')] }],
    expected: [],
  },
  {
    says: 'that another expects it does not either',
    claims: [takes('visit', 'expected', 'Cleo')],
    matters: [visit],
    others: [{ article: '100_a', line: 5, claims: [takes('visit', 'unconfirmed', 'the ministry')] }],
    expected: [],
  },
  {
    says: 'another article’s doubt is another day’s',
    claims: [takes('visit', 'announced', 'Ada')],
    matters: [visit],
    others: [{ article: '200_b', line: 5, claims: [takes('visit', 'unconfirmed', 'the ministry')] }],
    expected: [],
  },
  {
    says: 'denied, and spoken of all the same',
    claims: [takes('league', 'denied')],
    matters: [league],
    others: [
      { article: '100_a', line: 5, claims: [takes('league', 'affirmed')] },
      { article: '100_a', line: 6, claims: [takes('league', 'affirmed')] },
    ],
    expected: [
      {
        kind: 'contradicted',
        sentence: 'Lines 5 and 6 of the same article speak of a league of both all the same. No league binds them.',
        evidence: ['100:5', '100:6', 'No league binds them.'],
      },
    ],
  },
  {
    says: 'affirmed against the reference facts',
    claims: [takes('league', 'affirmed')],
    matters: [league],
    expected: [{ kind: 'contradicted', sentence: 'No league binds them.', evidence: ['No league binds them.'] }],
  },
  {
    says: 'denied with the reference facts passes',
    claims: [takes('league', 'denied')],
    matters: [league],
    others: [{ article: '100_a', line: 5, claims: [takes('visit', 'affirmed')] }],
    expected: [],
  },
];

const speech: DatedFact = { id: 'speech', label: 'Speech', past: 'Ada spoke', from: '2030-01-02' };
const rendered = (words: string, part?: string): Claim =>
  part === undefined ? { kind: 'quote', of: 'speech', words } : { kind: 'quote', of: 'speech', part, words };

const renderings: readonly CautionCase[] = [
  {
    says: 'the same passage in other words',
    claims: [rendered('non-alignment', 'path')],
    facts: [speech],
    others: [{ article: '200_b', line: 3, claims: [rendered('non-alliance', 'path')] }],
    expected: [
      {
        kind: 'reworded',
        sentence: 'The Courier renders the same words as “non-alliance”, which need not mean “non-alignment”.',
        evidence: ['200:3'],
      },
    ],
  },
  {
    says: 'hyphens and capitals make no other words',
    claims: [rendered('hand-in-hand', 'path')],
    facts: [speech],
    others: [{ article: '200_b', line: 3, claims: [rendered('Hand in hand', 'path')] }],
    expected: [],
  },
  {
    says: 'another passage of the same speech passes',
    claims: [rendered('non-alignment', 'path'), rendered('and more')],
    facts: [speech],
    others: [{ article: '200_b', line: 3, claims: [rendered('world peace', 'aim'), rendered('or less')] }],
    expected: [],
  },
  {
    says: 'the same article may quote a passage twice',
    claims: [rendered('non-alignment', 'path')],
    facts: [speech],
    others: [{ article: '100_a', line: 3, claims: [rendered('no alignment', 'path')] }],
    expected: [],
  },
  {
    says: 'an event that other reports word otherwise, once for the whole statement',
    claims: [rendered('greater heights'), rendered('firm ties')],
    facts: [{ ...speech, wording: 'Other reports have other words.' }],
    expected: [
      { kind: 'reworded', sentence: 'Other reports have other words.', evidence: ['Other reports have other words.'] },
    ],
  },
];

const undatedArticle: PublicationDate = { kind: 'unknown', reason: 'the article bears no date' };
const arrival: DatedFact = {
  id: 'arrival',
  label: 'Ada in Lund',
  past: 'Ada came to Lund',
  from: '2030-05-07',
  settles: 'visit',
};

const times: readonly CautionCase[] = [
  {
    says: 'no date anywhere',
    claims: [],
    published: undatedArticle,
    expected: [{ kind: 'undated', sentence: 'The article bears no date.', evidence: ['100_a'] }],
  },
  { says: 'a date of its own is enough', claims: [], date: '2030', published: undatedArticle, expected: [] },
  { says: 'so is that of the article', claims: [], expected: [] },
  {
    says: 'alleged then, confirmed later by two',
    claims: [takes('visit', 'alleged')],
    date: '2030-01',
    facts: [
      { ...arrival, id: 'b', past: 'Bo confirmed it', from: '2030-06-01' },
      { ...arrival, id: 'a', past: 'Ada confirmed it' },
    ],
    matters: [visit],
    expected: [
      {
        kind: 'overtaken',
        sentence: 'An accusation then; Ada confirmed it on 7 May 2030 and Bo confirmed it on 1 June 2030.',
        evidence: ['Ada in Lund: 7 May 2030.', 'Ada in Lund: 1 June 2030.'],
      },
    ],
  },
  {
    says: 'a statement without a date counts from its article',
    claims: [takes('visit', 'expected')],
    facts: [arrival],
    matters: [visit],
    expected: [
      {
        kind: 'overtaken',
        sentence: 'Still ahead then; Ada came to Lund on 7 May 2030.',
        evidence: ['Ada in Lund: 7 May 2030.'],
      },
    ],
  },
  {
    says: 'what was known on the day overtakes nothing',
    claims: [takes('visit', 'expected')],
    date: '2030-05-07',
    facts: [arrival],
    matters: [visit],
    expected: [],
  },
  {
    says: 'a statement of that month may be younger than the fact',
    claims: [takes('visit', 'expected')],
    date: '2030-05',
    facts: [arrival],
    matters: [visit],
    expected: [],
  },
  {
    says: 'without any date nothing is known to be later',
    claims: [takes('visit', 'expected')],
    published: undatedArticle,
    facts: [arrival],
    matters: [visit],
    expected: [{ kind: 'undated', sentence: 'The article bears no date.', evidence: ['100_a'] }],
  },
  {
    says: 'a fact on another matter',
    claims: [takes('league', 'alleged')],
    facts: [arrival],
    matters: [visit, { id: 'league', label: 'a league' }],
    expected: [],
  },
];

export const cautionCases = { anniversaries, events, views, contacts, positions, renderings, times };
