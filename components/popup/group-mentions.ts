// Mentions of a page by subject: what the page is about comes first.
import type { SubjectHead } from '../../core/knowledge/card-content.ts';
import type { FoundMention } from './popup-state.ts';

export interface MentionGroup {
  readonly head: SubjectHead;
  /** In the order of the page. */
  readonly mentions: readonly FoundMention[];
}

/** Most mentioned first; of equals the one that is named earlier. Subjects that the index does not hold are left out. */
export function groupMentions(
  mentions: readonly FoundMention[],
  heads: readonly SubjectHead[],
): readonly MentionGroup[] {
  const bySubject = Map.groupBy(mentions, ({ subject }) => subject);
  const groups = [...bySubject].flatMap(([subject, ofSubject]) => {
    const head = heads.find(({ id }) => id === subject);
    return head === undefined ? [] : [{ head, mentions: ofSubject }];
  });
  return groups.toSorted((a, b) => b.mentions.length - a.mentions.length);
}
