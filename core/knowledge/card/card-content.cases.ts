// Which statements a sentence brings up, on the committed index. Sentences here are made up; subjects stand as on a page.

export interface CardCase {
  readonly says: string;
  readonly subject: string;
  readonly sentence: string;
  /** Other subjects of the sentence, as the page decided them. */
  readonly together?: readonly string[];
  readonly lang?: string;
  readonly date?: string;
  /** Second subject; absent: none is named. */
  readonly with?: string;
  /** Statements, best first; empty: the section is not there. */
  readonly here: readonly string[];
}

export const cardCases: readonly CardCase[] = [
  {
    says: 'a second person brings what the two have in common',
    subject: 'kim-jong-un',
    sentence: 'Kim Jong Un called Vladimir Putin his dearest friend in a letter for the New Year.',
    together: ['vladimir-putin'],
    lang: 'en',
    with: 'vladimir-putin',
    here: ['000:13a', '000:13b'],
  },
  {
    says: 'the same in Russian',
    subject: 'kim-jong-un',
    sentence: 'Ким Чен Ын назвал Владимира Путина своим другом в новогоднем письме.',
    together: ['vladimir-putin'],
    lang: 'ru',
    with: 'vladimir-putin',
    here: ['000:13a', '000:13b'],
  },
  {
    says: 'soldiers and Ukraine bring the accusation, though nobody else is named',
    subject: 'kim-jong-un',
    sentence: 'Kim Jong Un is said to have sent soldiers to fight in Ukraine.',
    lang: 'en',
    here: ['000:20'],
  },
  {
    says: 'the same in Chinese',
    subject: 'kim-jong-un',
    sentence: '金正恩被指派遣士兵前往乌克兰作战。',
    lang: 'zh',
    here: ['000:20'],
  },
  {
    says: 'a second person in Chinese, by telephone at the New Year',
    subject: 'xi-jinping',
    sentence: '习近平同普京通电话，互致新年问候。',
    together: ['vladimir-putin'],
    lang: 'zh',
    with: 'vladimir-putin',
    here: ['003:9', '000:3'],
  },
  {
    says: 'a day is enough in any language',
    subject: 'xi-jinping',
    sentence: '2023年10月18日，习近平在北京。',
    lang: 'zh',
    here: ['003:5'],
  },
  {
    says: 'one common word is not',
    subject: 'kim-jong-un',
    sentence: 'Kim Jong Un visited a greenhouse farm.',
    lang: 'en',
    here: [],
  },
  {
    says: 'nor is a year',
    subject: 'xi-jinping',
    sentence: 'Xi Jinping opened a library in 2024.',
    lang: 'en',
    here: [],
  },
  {
    says: 'two who share no statement open on nothing together',
    subject: 'treaty-cn-kp-1961',
    sentence: 'Xi Jinping recalled the treaty.',
    lang: 'en',
    here: [],
  },
  {
    says: 'doubtful statements never come up, however close',
    subject: 'vladimir-putin',
    sentence: 'Vladimir Putin thanked China for its support as host of the World Cup and of the Winter Olympics.',
    lang: 'en',
    here: [],
  },
  {
    says: 'an empty sentence',
    subject: 'vladimir-putin',
    sentence: '',
    here: [],
  },
];
