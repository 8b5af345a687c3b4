// How a page says that it matched a mention: part of what it may ask the background.
import * as v from 'valibot';

const evidence = v.variant('kind', [
  v.object({
    kind: v.picklist(['full-name-before', 'full-name-after', 'full-name-in-title', 'surname-before']),
    name: v.string(),
  }),
  v.object({ kind: v.literal('title'), title: v.string() }),
  v.object({ kind: v.picklist(['world-words', 'company']), words: v.array(v.string()) }),
  v.object({ kind: v.literal('usual-bearer') }),
]);

/** `MatchReason` of core/recognition/mention.ts. */
export const reason = v.variant('kind', [
  v.object({ kind: v.picklist(['full-name', 'treaty-name', 'description']) }),
  v.object({ kind: v.literal('surname'), evidence: v.array(evidence) }),
]);
