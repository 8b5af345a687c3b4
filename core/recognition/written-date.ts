// A day in English words, as some pages say when they were published: read from the words themselves. The language's own parser
// would take a date without a zone for local midnight, and one with a zone for another day in half of the world.

const months = 'january february march april may june july august september october november december'.split(' ');
/** Jan, Sept. */
const shortestMonth = 3;

/** "19 June 2024", "Wed, 19-Jun-2024 08:00 GMT", "19th of June, 2024". */
const dayFirst =
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?(?<month>[a-z]+)\b[\s.,-]+(?<year>\d{4})(?!\d)/iu;
/** "June 19, 2024", "Wed Jun 19 2024 08:00:00 GMT+0900". */
const monthFirst = /\b(?<month>[a-z]+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?[\s,]+(?<year>\d{4})(?!\d)/iu;

/** @returns `YYYY-MM-DD` as written, be it on the calendar or not; `undefined` where there is none */
export function parseWrittenDate(words: string): string | undefined {
  for (const form of [dayFirst, monthFirst]) {
    const { day = '', month = '', year = '' } = form.exec(words)?.groups ?? {};
    const number = findMonth(month.toLowerCase());
    if (number > 0) return [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-');
  }
  return undefined;
}

/** @param word its first letters are enough @returns 1 to 12, 0 where it is no month */
function findMonth(word: string): number {
  return word.length < shortestMonth ? 0 : months.findIndex((month) => month.startsWith(word)) + 1;
}
