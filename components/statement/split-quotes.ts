// Finds the quoted words of a source inside our own sentence, so that they can be set as quotations; what the sentence
// does not contain is quoted below it.

export type TextPart = { readonly kind: 'plain' | 'quote'; readonly text: string };

export interface QuotedText {
  /** The sentence in order; quotation marks around a quote are dropped, since the page sets its own. */
  readonly parts: readonly TextPart[];
  /** Quotes that do not stand in the sentence. */
  readonly below: readonly string[];
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const opening = /[“"‘'«]$/;
const closing = /^[”"’'»]/;
const letterLast = /[\p{L}\p{N}]$/u;
const letterFirst = /^[\p{L}\p{N}]/u;

export function splitQuotes(text: string, quotes: readonly string[]): QuotedText {
  const found: Found[] = [];
  const below: string[] = [];
  for (const quote of quotes) {
    const place = findFree(text, quote, found);
    if (place === null) below.push(quote);
    else found.push(place);
  }
  return {
    parts: cut(
      text,
      found.toSorted((a, b) => a.start - b.start),
    ),
    below,
  };
}

/** The first place between quotation marks, else the first as whole words, that no earlier quote has taken. */
function findFree(text: string, words: string, taken: readonly Found[]): Found | null {
  const free = listPlaces(text, words).filter((place) =>
    taken.every(({ start, end }) => place.end <= start || place.start >= end),
  );
  return free.find(({ start, end }) => end - start > words.length) ?? free[0] ?? null;
}

function listPlaces(text: string, words: string): readonly Found[] {
  const places: Found[] = [];
  for (let at = words === '' ? -1 : text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + words.length);
    if (letterLast.test(before) || letterFirst.test(after)) continue;
    const marks = opening.test(before) && closing.test(after) ? 1 : 0;
    places.push({ start: at - marks, end: at + words.length + marks, words });
  }
  return places;
}

function cut(text: string, found: readonly Found[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { start, end, words } of found) {
    parts.push({ kind: 'plain', text: text.slice(at, start) }, { kind: 'quote', text: words });
    at = end;
  }
  parts.push({ kind: 'plain', text: text.slice(at) });
  return parts.filter((part) => part.text !== '');
}
