// Where a reader is inside Sidelight's own pages, and how such a place is written as an address.
// The popup, its full page in a tab and the card's links all speak of places; the entrypoint keeps them in location.hash.
import type { SubjectId } from '../core/recognition/mention.ts';
import type { ArticleId, StatementId } from '../core/knowledge/model.ts';
import { readKind } from '../core/knowledge/subject-kind.ts';

export type Place =
  /** What is on the page behind the popup. */
  | { readonly kind: 'page' }
  | { readonly kind: 'people' }
  | { readonly kind: 'treaties' }
  | { readonly kind: 'timeline' }
  | { readonly kind: 'sources' }
  | { readonly kind: 'subject'; readonly subject: SubjectId }
  | { readonly kind: 'source'; readonly article: ArticleId }
  /** The source article of a statement, scrolled to it. */
  | { readonly kind: 'statement'; readonly statement: StatementId };

const lists = ['page', 'people', 'treaties', 'timeline', 'sources'] as const;

/** @returns an address that starts with `#/`, e.g. `#/person/xi-jinping`, `#/statement/000:15b` */
export function buildAddress(place: Place): string {
  switch (place.kind) {
    case 'subject':
      return `#/${readKind(place.subject)}/${encodeId(place.subject)}`;
    case 'source':
      return `#/source/${encodeId(place.article)}`;
    case 'statement':
      return `#/statement/${encodeId(place.statement)}`;
    default:
      return `#/${place.kind}`;
  }
}

/**
 * Whether the id exists is not known here: who shows a place says so where it does not.
 * @returns `null` for anything that is no address of ours
 */
export function parsePlace(address: string): Place | null {
  const [room, id, ...more] = decodeParts(address.replace(/^#\/?/, ''));
  if (room === undefined || more.length > 0) return null;
  if (id === undefined) {
    const list = lists.find((kind) => kind === room);
    return list === undefined ? null : { kind: list };
  }
  return id === '' ? null : parseRoom(room, id);
}

function parseRoom(room: string, id: string): Place | null {
  switch (room) {
    case 'person':
    case 'treaty':
      return { kind: 'subject', subject: id as SubjectId };
    case 'source':
      return { kind: 'source', article: id as ArticleId };
    case 'statement':
      return { kind: 'statement', statement: id as StatementId };
    default:
      return null;
  }
}

/** A colon is allowed in a fragment (RFC 3986, 3.5) and keeps the address of a statement readable. */
function encodeId(id: string): string {
  return encodeURIComponent(id).replaceAll('%3A', ':');
}

function decodeParts(path: string): readonly string[] {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return [];
  }
}
