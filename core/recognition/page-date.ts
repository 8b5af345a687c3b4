// When a page was published, as far as it tells: its date, else the date that news sites put into their addresses.
import type { PageContext } from './mention.ts';

/** `/2005/06/12/`, `-20050612-`, `2005-06`: year and month stand together and the year is one of the web's. */
const inAddress = /(?<!\d)((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])(?:[/-]?(0[1-9]|[12]\d|3[01]))?(?!\d)/u;

/** @returns `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, `undefined` where nothing tells */
export function findPageDate({ date, url }: PageContext): string | undefined {
  const own = /^\d{4}(?:-\d\d(?:-\d\d)?)?/u.exec(date ?? '')?.[0];
  if (own !== undefined) return own;
  const [, year, month, day] = inAddress.exec(url ?? '') ?? [];
  return year && month ? [year, month, day].filter(Boolean).join('-') : undefined;
}
