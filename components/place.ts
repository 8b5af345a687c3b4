// Where a reader is inside Sidelight's own pages, and how such a place is written as an address.
// The popup, its full page in a tab and the card's links all speak of places; the entrypoint keeps them in location.hash.
import type { SubjectId } from '../core/recognition/mention.ts';
import type { ArticleId, StatementId } from '../core/knowledge/model.ts';

export type Place =
  /** What is on the page behind the popup. */
  | { readonly kind: 'page' }
  | { readonly kind: 'people' }
  | { readonly kind: 'treaties' }
  | { readonly kind: 'timeline' }
  | { readonly kind: 'sources' }
  | { readonly kind: 'subject'; readonly subject: SubjectId }
  /** One source article; `statement`: the one that is scrolled to and pointed out. */
  | { readonly kind: 'source'; readonly article: ArticleId; readonly statement?: StatementId };

const lists = ['page', 'people', 'treaties', 'timeline', 'sources'] as const;

/** @returns an address that starts with `#/`, e.g. `#/person/xi-jinping`, `#/source/000_ba6fc2320025b440/000:15b` */
export function buildAddress(place: Place): string {
  if (place.kind === 'subject') {
    const room = place.subject.startsWith('treaty-') ? 'treaty' : 'person';
    return `#/${room}/${encodeURIComponent(place.subject)}`;
  }
  if (place.kind !== 'source') return `#/${place.kind}`;
  const parts = place.statement === undefined ? [place.article] : [place.article, place.statement];
  return `#/source/${parts.map(encodePart).join('/')}`;
}

/**
 * Whether the ids exist is not known here: who shows a place says so where they do not.
 * @returns `null` for anything that `buildAddress` would not have written
 */
export function parsePlace(address: string): Place | null {
  const [room, ...parts] = decodeParts(address.replace(/^#\/?/, ''));
  const list = lists.find((kind) => kind === room);
  if (list !== undefined) return parts.length === 0 ? { kind: list } : null;
  const [first, second] = parts;
  if (first === undefined || first === '' || parts.length > 2) return null;
  if (room === 'source') {
    const article = first as ArticleId;
    return second === undefined
      ? { kind: 'source', article }
      : { kind: 'source', article, statement: second as StatementId };
  }
  const isSubject = (room === 'person' || room === 'treaty') && second === undefined;
  return isSubject ? { kind: 'subject', subject: first as SubjectId } : null;
}

/** A colon is allowed in a fragment (RFC 3986, 3.5) and keeps the address of a statement readable. */
function encodePart(part: string): string {
  return encodeURIComponent(part).replaceAll('%3A', ':');
}

function decodeParts(path: string): readonly string[] {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return [];
  }
}
