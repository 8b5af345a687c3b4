// When a page was published, as far as it tells: its date, else the date that news sites put into their addresses.
import type { PageContext } from './mention.ts';

/** A path of its own as most sites write it (`/2005/06/12/`, `/2005-06/`), or eight digits that are a day (`20050612`). */
const separated = /(?<!\d)((?:19|20)\d\d)([/-])(0?[1-9]|1[0-2])(?:\2(0?[1-9]|[12]\d|3[01]))?(?!\d)/u;
const joined = /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/u;

/** @returns `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, `undefined` where nothing tells */
export function findPageDate({ date, url }: PageContext): string | undefined {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?/u.exec(date ?? '')?.[0] ?? parseAddressDate(url ?? '');
}

/**
 * The date in an address. Six digits are no date: `article-200512` is a number far more often than December 2005.
 * @returns `YYYY-MM` or `YYYY-MM-DD`, `undefined` where the address holds none
 */
export function parseAddressDate(address: string): string | undefined {
  const [, year, , month, day] = separated.exec(address) ?? [];
  if (year && month) return [year, month, day].flatMap((part) => (part ? [part.padStart(2, '0')] : [])).join('-');
  return joined.exec(address)?.slice(1).join('-');
}
