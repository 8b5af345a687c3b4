// What is known to be wrong, loose or old in the five articles, by line: each must come out of the rules with this evidence.
// And what looks wrong and is right: it must not.
import type { Caution } from '../core/knowledge/model.ts';

export interface FlaggedLine {
  /** Article and line; every letter of the line is meant where none is named. */
  readonly line: string;
  readonly kind: Caution['kind'];
  /** Parts that the sentences must have. */
  readonly says: readonly string[];
  /** Statements, articles or facts among the evidence. */
  readonly evidence: readonly string[];
}

const beijing = 'Winter Olympics in Beijing: 4 to 20 February 2022.';
const russia = 'Football World Cup in Russia: 14 June to 15 July 2018.';
const otherWords = 'Other reports of the same meeting put other words in quotation marks.';

export const flagged: readonly FlaggedLine[] = [
  {
    line: '002:5',
    kind: 'arithmetic',
    says: ['16 July 2001', '22nd anniversary falls in 2023', '23rd in 2024', '25th on 16 July 2026'],
    evidence: ['China–Russia treaty, 2001, signed: 16 July 2001.'],
  },
  {
    line: '002:15a',
    kind: 'contradicted',
    says: ['from 4 to 20 February 2022', 'Paris'],
    evidence: [beijing, '002:23b'],
  },
  {
    line: '002:23b',
    kind: 'contradicted',
    says: ['from 4 to 20 February 2022', 'Paris'],
    evidence: [beijing, '002:15a'],
  },
  {
    line: '002:15b',
    kind: 'contradicted',
    says: ['from 14 June to 15 July 2018', 'no football World Cup of 2024'],
    evidence: [russia, 'Football World Cup in Qatar: 2022.', '002:23a'],
  },
  {
    line: '002:23a',
    kind: 'contradicted',
    says: ['from 14 June to 15 July 2018', 'no football World Cup of 2024'],
    evidence: [russia, 'Football World Cup in Qatar: 2022.', '002:15b'],
  },
  ...['002:3a', '002:3b', '002:5a', '002:5b'].map((line): FlaggedLine => ({
    line,
    kind: 'contradicted',
    says: ['Tuesday', 'exchanged messages on Sunday 31 December 2023', 'by telephone on Thursday 8 February 2024'],
    evidence: ['003:7a', '003:9'],
  })),
  { line: '000:7b', kind: 'reworded', says: ['“non-alliance”', '“non-alignment”'], evidence: ['001:3b'] },
  { line: '001:3b', kind: 'reworded', says: ['“non-alliance”', '“non-alignment”'], evidence: ['000:7b'] },
  {
    line: '001:2c',
    kind: 'contradicted',
    says: ['only Igor Morgulov', 'China’s foreign ministry had not confirmed it'],
    evidence: ['001:4b'],
  },
  {
    line: '001:3b',
    kind: 'contradicted',
    says: ['Lines 5, 6 and 7', 'No alliance treaty binds China and Russia.'],
    evidence: ['001:5c', '001:6c', '001:7a'],
  },
  ...['001:5c', '001:6c', '001:7a'].map((line): FlaggedLine => ({
    line,
    kind: 'contradicted',
    says: ['No alliance treaty'],
    evidence: ['001:3b'],
  })),
  {
    line: '001:4c',
    kind: 'contradicted',
    says: ['one joint statement on one visit', '4 February 2022', 'not Vladimir Putin alone', 'not on several'],
    evidence: ['Joint statement with the words “no limits”: 4 February 2022.'],
  },
  ...['004:7b', '004:7c', '004:9b', '004:11a', '004:11b', '004:11c'].map((line): FlaggedLine => ({
    line,
    kind: 'reworded',
    says: [otherWords],
    evidence: [otherWords],
  })),
  {
    line: '000:20',
    kind: 'overtaken',
    says: ['An accusation then', 'Russia confirmed it on 26 April 2025', 'North Korea confirmed it on 28 April 2025'],
    evidence: ['Russia confirms North Korean troops: 26 April 2025.'],
  },
  ...['001:4a', '001:4b'].map((line): FlaggedLine => ({
    line,
    kind: 'overtaken',
    says: ['Xi Jinping visited Moscow from 7 to 10 May 2025'],
    evidence: ['Xi Jinping visits Moscow: 7 to 10 May 2025.'],
  })),
  {
    line: '003:33a',
    kind: 'overtaken',
    says: ['Astana', 'from 3 to 4 July 2024'],
    evidence: ['SCO summit in Astana: 3 to 4 July 2024.'],
  },
  {
    line: '003:33c',
    kind: 'overtaken',
    says: ['Russia chaired BRICS in 2024', 'Kazan', 'from 22 to 24 October 2024'],
    evidence: ['BRICS summit in Kazan: 22 to 24 October 2024.'],
  },
];

/** Lines against which nothing speaks: among them the 75th anniversary in 2024, which counts from 1949. */
export const sound = [
  '000:3',
  '000:10a',
  '000:15a',
  '000:15c',
  '001:2a',
  '001:5a',
  '003:5',
  '003:9',
  '003:27a',
  '004:5a',
];
