// From a subject decided to a mention of it.
import type { MatchReason, Mention, Span } from './mention.ts';
import type { NameIndex } from './name-index.ts';

/** @param subject index @returns `null` where there is no such subject */
export function buildMention(
  { subjects }: NameIndex,
  { start, end, surface }: Span & { readonly surface: string },
  subject: number,
  reason: MatchReason,
): Mention | null {
  const id = subjects[subject]?.id;
  return id === undefined ? null : { start, end, surface, subject: id, reason };
}
