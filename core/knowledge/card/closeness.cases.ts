// Small parts of the comparison between a sentence and a statement: dates, concepts and words that each is found to have.

export const dateCases: readonly { readonly sentence: string; readonly dates: readonly string[] }[] = [
  { sentence: 'signed on 19 June 2024 in Pyongyang', dates: ['2024-06-19', '2024-06', '2024'] },
  { sentence: 'signed on June 19, 2024', dates: ['2024-06-19', '2024'] },
  { sentence: 'since February 2022', dates: ['2022-02', '2022'] },
  { sentence: '2024年6月19日', dates: ['2024-06-19', '2024-06', '2024'] },
  { sentence: '2024년 6월', dates: ['2024-06', '2024'] },
  { sentence: 'am 19.06.2024 unterzeichnet', dates: ['2024-06-19'] },
  { sentence: 'on 2024-06-19', dates: ['2024-06-19', '2024'] },
  { sentence: 'on 31.02.2024', dates: [] },
  { sentence: '31 February 2024', dates: ['2024-02', '2024'] },
  { sentence: '10,000 soldiers, 2024.5 tons, 12024 boxes', dates: [] },
  { sentence: 'May he live long', dates: [] },
];

export const conceptCases: readonly { readonly text: string; readonly concepts: readonly string[] }[] = [
  { text: 'The invasion of Ukraine', concepts: ['invasion', 'ukraine'] },
  { text: 'вторжение в Украину', concepts: ['invasion', 'ukraine'] },
  { text: '向乌克兰派遣士兵', concepts: ['soldiers', 'ukraine'] },
  { text: 'Soldaten in der Ukraine', concepts: ['soldiers', 'ukraine'] },
  { text: '올림픽을 개최', concepts: ['olympics'] },
  // Near-misses: a word begins where another goes on, or ends too late.
  { text: 'An impact on visitors', concepts: [] },
  { text: 'gasoline', concepts: [] },
  { text: '', concepts: [] },
];

export const termCases: readonly { readonly text: string; readonly terms: readonly string[] }[] = [
  { text: 'They signed; signing and signs', terms: ['sign'] },
  { text: 'this is that, and the rest', terms: ['rest'] },
  { text: 'Путин', terms: [] },
];
