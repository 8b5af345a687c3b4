// Dates that a sentence names: figures, the Chinese, Japanese and Korean signs, and months by the names that the page's language gives them.
import { isPartialDate } from '../dates.ts';
import type { PartialDate } from '../model.ts';

type Part = 'day' | 'month' | 'year';

interface Way {
  readonly pattern: RegExp;
  readonly order: readonly Part[];
}

const figures: readonly Way[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, order: ['year', 'month', 'day'] },
  { pattern: /(\d{4})[年년]\s*(\d{1,2})[月월]\s*(\d{1,2})[日일]/g, order: ['year', 'month', 'day'] },
  { pattern: /(\d{4})[年년]\s*(\d{1,2})[月월]/g, order: ['year', 'month'] },
  { pattern: /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/g, order: ['day', 'month', 'year'] },
];
/** A year that stands alone: of a person's or a state's life, not the 10,000 soldiers. */
const year: Way = { pattern: /(?<![\d.,-])((?:19|20)\d{2})(?![\d.,]\d|\d)/g, order: ['year'] };

/**
 * The most exact first; a date may come again as its month and its year.
 * @param lang BCP 47, as the page declares it; English months are known everywhere
 */
export function findDates(sentence: string, lang = 'en'): readonly PartialDate[] {
  const months = listMonths(lang);
  const found = [...figures, ...listWordWays([...months.keys()]), year].flatMap(({ pattern, order }) =>
    [...sentence.matchAll(pattern)].map((match) => {
      const part = (name: Part) => (order.includes(name) ? match[order.indexOf(name) + 1] : undefined);
      return joinDate(months, part('year'), part('month'), part('day'));
    }),
  );
  return [...new Set(found.filter(isPartialDate))];
}

function listWordWays(names: readonly string[]): readonly Way[] {
  const month = `(${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
  // Spanish and Portuguese put "de" between the parts, Russian "г." behind the year.
  const gap = '(?:,? |,? de )';
  return [
    {
      pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:er|\\.)?${gap}${month}${gap}(\\d{4})(?!\\d)`, 'giu'),
      order: ['day', 'month', 'year'],
    },
    { pattern: new RegExp(`(?<!\\p{L})${month} (\\d{1,2}),? (\\d{4})(?!\\d)`, 'giu'), order: ['month', 'day', 'year'] },
    { pattern: new RegExp(`(?<!\\p{L})${month}${gap}(\\d{4})(?!\\d)`, 'giu'), order: ['month', 'year'] },
  ];
}

/** Names in lower case, alone and as they stand beside a day ("январь", "января"), to their number from 1. */
function listMonths(lang: string): ReadonlyMap<string, number> {
  return new Map([...nameMonths('en'), ...nameMonths(lang)]);
}

function nameMonths(lang: string): readonly (readonly [string, number])[] {
  const ways: readonly Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { month: 'long', day: 'numeric' }];
  return ways.flatMap((way) => {
    const format = createFormat(lang, { ...way, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2024, month, 15));
      return [(parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase(), month + 1] as const;
    }).filter(([name]) => /^\p{L}{3,}$/u.test(name));
  });
}

/** A page may declare a language that is none. */
function createFormat(lang: string, way: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(lang, way);
  } catch {
    return new Intl.DateTimeFormat('en', way);
  }
}

function joinDate(months: ReadonlyMap<string, number>, yearText = '', monthWord?: string, day?: string): PartialDate {
  if (monthWord === undefined) return yearText;
  const parts = [String(months.get(monthWord.toLowerCase()) ?? monthWord), ...(day === undefined ? [] : [day])];
  return [yearText, ...parts.map((part) => part.padStart(2, '0'))].join('-');
}
