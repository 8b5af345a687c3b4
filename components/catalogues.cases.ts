// Numbers with their nouns, one row for each plural form that a reader would stumble over.

export type CountCase = readonly [language: string, count: number, mentions: string, statements: string];

export const countCases: readonly CountCase[] = [
  ['de', 1, '1 Nennung', '1 Aussage'],
  ['de', 2, '2 Nennungen', '2 Aussagen'],
  // French counts nothing as one.
  ['fr', 0, '0 mention', '0 affirmation'],
  ['fr', 2, '2 mentions', '2 affirmations'],
  ['es', 1, '1 mención', '1 afirmación'],
  ['es', 21, '21 menciones', '21 afirmaciones'],
  ['ru', 1, '1 упоминание', '1 высказывание'],
  ['ru', 2, '2 упоминания', '2 высказывания'],
  ['ru', 5, '5 упоминаний', '5 высказываний'],
  ['ru', 11, '11 упоминаний', '11 высказываний'],
  ['ru', 21, '21 упоминание', '21 высказывание'],
  ['ru', 101, '101 упоминание', '101 высказывание'],
  ['zh_CN', 1, '1 处提及', '1 条说法'],
  ['zh_TW', 21, '21 處提及', '21 則說法'],
  ['ja', 5, '言及 5 か所', '発言 5 件'],
  ['ko', 5, '언급 5곳', '진술 5건'],
  ['ar', 0, 'لا ذِكر', 'لا أقوال'],
  ['ar', 1, 'ذِكر واحد', 'قول واحد'],
  ['ar', 2, 'مرّتان', 'قولان'],
  ['ar', 5, '5 مرّات', '5 أقوال'],
  ['ar', 11, '11 مرّة', '11 قولًا'],
  ['ar', 21, '21 مرّة', '21 قولًا'],
  ['ar', 101, '101 مرّة', '101 قول'],
];
