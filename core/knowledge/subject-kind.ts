// Whether an id is a person's or a treaty's. Ids say so themselves, so that an address or a score needs no index; the schema of
// subjects refuses any id that would lie.
import type { SubjectId } from '../recognition/mention.ts';

/** What every id of a treaty begins with, and no other id does. */
const treatyPrefix = 'treaty-';

export type SubjectKind = 'person' | 'treaty';

export function readKind(id: SubjectId): SubjectKind {
  return id.startsWith(treatyPrefix) ? 'treaty' : 'person';
}
