// Dates in words, as exact as they are known and no more.
import type { IsoDate, PartialDate } from '../../core/knowledge/model.ts';
import type { Catalogue } from './catalogue.ts';

export interface DateWords {
  /** "2024", "Jun 2024", "19 Jun 2024". Anything that is no date is given back as it is. */
  readonly date: (date: PartialDate) => string;
  /** "31 Dec 2024", "likely 31 Dec 2024", "date unknown". */
  readonly published: (published: {
    readonly kind: 'stated' | 'inferred' | 'unknown';
    readonly date?: IsoDate;
  }) => string;
  /** What "likely" means here, in a sentence. */
  readonly inferredWhy: string;
}

/** How exact a date is by its number of parts; UTC, since a calendar date has no hour that could shift it. */
const exactness: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric', timeZone: 'UTC' },
  { year: 'numeric', month: 'short', timeZone: 'UTC' },
  { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' },
];

export function readDateWords({ locale, text, fill }: Catalogue): DateWords {
  const formats = exactness.map((options) => new Intl.DateTimeFormat(locale, options));
  const unknown = text('dateUnknown');
  const inferred = fill('dateInferred');
  const date = (partial: PartialDate): string => {
    const time = Date.parse(partial);
    const format = formats[partial.split('-').length - 1];
    return Number.isNaN(time) || format === undefined ? partial : format.format(time);
  };
  const published: DateWords['published'] = (when) => {
    if (when.date === undefined || when.kind === 'unknown') return unknown;
    return when.kind === 'inferred' ? inferred(date(when.date)) : date(when.date);
  };
  return { date, published, inferredWhy: text('dateInferredWhy') };
}
