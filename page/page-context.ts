// What a page says of itself, for the recogniser and for cards: language, date, title, address. Pages say it in many ways and
// often wrongly; everything here is parsed, nothing trusted, and whatever is not well formed counts as not said.
import type { PageContext } from '../core/recognition/mention.ts';
import { parseAddressDate } from '../core/recognition/page-date.ts';
import { parseWrittenDate } from '../core/recognition/written-date.ts';

/** Longest JSON-LD that is looked at, UTF-16 units: real ones stay far below, and parsing must not be felt. */
const longestData = 200_000;
/** Longest title or address that is passed on, UTF-16 units: others carry data, not words. */
const longestText = 2000;
/** How deep an article is looked for in JSON-LD: `@graph` lists hold it two levels down. */
const deepestData = 4;

const dateMetas = `meta:is(
  [property="article:published_time"], [property="og:article:published_time"], [itemprop=datePublished],
  [name=datePublished i], [name=parsely-pub-date], [name="sailthru.date"], [name=pubdate i], [name=publishdate i],
  [name=date i], [name^="dc.date" i])`;

/** The strongest first: an article's own heading, or where it is marked up as the date of publication. */
const dateTimes = 'time[itemprop=datePublished], time[pubdate], article time[datetime], main time[datetime]';

export function readPageContext(document: Document): PageContext {
  const { title, URL: url } = document;
  return {
    lang: findLanguage(document),
    date: findDate(document),
    title: title.slice(0, longestText) || undefined,
    url: url.length <= longestText ? url : undefined,
  };
}

/** Reads anew only where the page has changed its title or address, as single-page applications do on each route. */
export function createContextReader(document: Document): () => PageContext {
  let known: { readonly sign: string; readonly context: PageContext } | null = null;
  return () => {
    const sign = `${document.URL} ${document.title}`;
    if (known?.sign !== sign) known = { sign, context: readPageContext(document) };
    return known.context;
  };
}

/** As the page says; `undefined` where that is no language. */
export function findLanguage(document: Document): string | undefined {
  const { documentElement: root } = document;
  const said =
    root.lang || root.getAttribute('xml:lang') || readMeta(document, 'meta[http-equiv="content-language" i]') || '';
  return /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.exec(said.trim().replaceAll('_', '-'))?.[0];
}

function findDate(document: Document): string | undefined {
  return (
    parseDate(readMeta(document, dateMetas)) ??
    findDataDate(document) ??
    parseDate(document.querySelector(dateTimes)?.getAttribute('datetime')) ??
    parseDate(parseAddressDate(URL.parse(document.URL)?.pathname ?? ''))
  );
}

function readMeta(document: Document, selector: string): string | null {
  return document.querySelector(selector)?.getAttribute('content') ?? null;
}

/** @returns the calendar day as written, without any shift by time zone; `undefined` for what is no date */
export function parseDate(said: unknown): string | undefined {
  if (typeof said !== 'string') return undefined;
  const [, year = '', month = '', day = ''] =
    calendarDay.exec(said) ?? calendarDay.exec(parseWrittenDate(said) ?? '') ?? [];
  // News on the web begins in the nineties; a date in the next century is a mistake. Of no date the day is none.
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const isReal = date.getUTCDate() === Number(day) && year >= '1990' && year < '2100';
  return isReal ? `${year}-${month}-${day}` : undefined;
}

const calendarDay = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/;

function findDataDate(document: Document): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const date = findPublished(parseData(script.textContent), deepestData);
    if (date) return date;
  }
  return undefined;
}

function parseData(text: string): unknown {
  if (text.length > longestData) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function findPublished(data: unknown, depth: number): string | undefined {
  if (typeof data !== 'object' || data === null || depth === 0) return undefined;
  const own = parseDate((data as { datePublished?: unknown }).datePublished);
  if (own) return own;
  for (const value of Object.values(data)) {
    const found = findPublished(value, depth - 1);
    if (found) return found;
  }
  return undefined;
}
