// What pages may say to the background. A renderer that was taken over can send anything: what does not fit is not answered.
import * as v from 'valibot';
import type { SubjectId } from '../recognition/mention.ts';
import { reason } from './match-reason.schema.ts';

/** Longer than any sentence that a person wrote; what a block of text without a full stop can reach is cut by the page. */
const longestSentence = 4000;
const longestAddress = 4000;
/** No sentence names more subjects than there are. */
const mostSubjects = 100;

const subject = v.custom<SubjectId>((value) => typeof value === 'string' && /^[a-z0-9-]{1,80}$/.test(value));
const text = v.pipe(v.string(), v.maxLength(longestAddress));

const card = v.object({
  type: v.literal('card'),
  request: v.object({
    subject,
    sentence: v.pipe(v.string(), v.maxLength(longestSentence)),
    together: v.pipe(v.array(subject), v.maxLength(mostSubjects)),
    page: v.object({
      lang: v.optional(text),
      date: v.optional(text),
      title: v.optional(text),
      url: v.optional(text),
    }),
  }),
  mention: v.object({ surface: text, reason }),
});

const message = v.variant('type', [
  card,
  // Only a place of our own page: it is written behind `popup.html` and opened.
  v.object({ type: v.literal('open'), place: v.pipe(text, v.regex(/^#\/[\w\-/:.%]*$/)) }),
  v.object({ type: v.literal('top-host') }),
  v.object({ type: v.literal('tab-rule') }),
  v.object({ type: v.literal('found'), subjects: v.nullable(v.array(subject)) }),
]);

/** The same as `PageMessage` of platform/messages.ts, which holds the contract. */
export type ParsedPageMessage = v.InferOutput<typeof message>;

/** @returns `null` for anything that no page of ours would say */
export function parsePageMessage(value: unknown): ParsedPageMessage | null {
  const parsed = v.safeParse(message, value);
  return parsed.success ? parsed.output : null;
}
