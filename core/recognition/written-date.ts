// A day in English words, as some pages say when they were published: read from the words themselves. The language's own parser
// would take a date without a zone for local midnight, and one with a zone for another day in half of the world.

/** What a month may be called; the number of the month is the index of its first three letters. */
const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const monthStarts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?<year>\d{4})(?!\d)`;

/** "19 June 2024", "Wed, 19-Jun-2024 08:00 GMT", "19th of June, 2024". */
const dayFirst = new RegExp(String.raw`(?<!\d)${day}[\s-]+(?:of\s+)?(?<month>${months})\b[\s.,-]+${year}`, 'iu');
/** "June 19, 2024", "Wed Jun 19 2024 08:00:00 GMT+0900". */
const monthFirst = new RegExp(String.raw`\b(?<month>${months})\b\.?\s+${day}[\s,]+${year}`, 'iu');

/** @returns `YYYY-MM-DD` as written, be it on the calendar or not; `undefined` where there is none */
export function parseWrittenDate(words: string): string | undefined {
  const said = (dayFirst.exec(words) ?? monthFirst.exec(words))?.groups;
  if (!said) return undefined;
  const month = monthStarts.indexOf((said['month'] ?? '').slice(0, 3).toLowerCase()) + 1;
  return [said['year'], String(month).padStart(2, '0'), (said['day'] ?? '').padStart(2, '0')].join('-');
}
