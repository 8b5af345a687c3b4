// Dates that a sentence names, in the ways that need no language: figures and the Chinese, Japanese and Korean signs, and English months.
import { isPartialDate } from './dates.ts';
import type { PartialDate } from './model.ts';

const months = 'january february march april may june july august september october november december'.split(' ');
const month = `(${months.join('|')})`;

const ways: readonly { readonly pattern: RegExp; readonly order: readonly ('day' | 'month' | 'year')[] }[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, order: ['year', 'month', 'day'] },
  { pattern: /(\d{4})[年년]\s*(\d{1,2})[月월]\s*(\d{1,2})[日일]/g, order: ['year', 'month', 'day'] },
  { pattern: /(\d{4})[年년]\s*(\d{1,2})[月월]/g, order: ['year', 'month'] },
  { pattern: /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/g, order: ['day', 'month', 'year'] },
  { pattern: new RegExp(`\\b(\\d{1,2}) ${month},? (\\d{4})\\b`, 'gi'), order: ['day', 'month', 'year'] },
  { pattern: new RegExp(`\\b${month} (\\d{1,2}),? (\\d{4})\\b`, 'gi'), order: ['month', 'day', 'year'] },
  { pattern: new RegExp(`\\b${month},? (\\d{4})\\b`, 'gi'), order: ['month', 'year'] },
  // A year that stands alone: of a person's or a state's life, not the 10,000 soldiers.
  { pattern: /(?<![\d.,-])((?:19|20)\d{2})(?![\d.,]\d|\d)/g, order: ['year'] },
];

/** The most exact first; a date may come again as its month and its year. */
export function findDates(sentence: string): readonly PartialDate[] {
  const found = ways.flatMap(({ pattern, order }) =>
    [...sentence.matchAll(pattern)].map((match) => {
      const part = (name: 'day' | 'month' | 'year') =>
        order.includes(name) ? match[order.indexOf(name) + 1] : undefined;
      return joinDate(part('year'), part('month'), part('day'));
    }),
  );
  return [...new Set(found.filter(isPartialDate))];
}

function joinDate(year = '', monthWord?: string, day?: string): PartialDate {
  if (monthWord === undefined) return year;
  const named = months.indexOf(monthWord.toLowerCase()) + 1;
  const parts = [String(named === 0 ? monthWord : named), ...(day === undefined ? [] : [day])];
  return [year, ...parts.map((part) => part.padStart(2, '0'))].join('-');
}
