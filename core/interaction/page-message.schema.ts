// What pages may say to the background. A renderer that was taken over can send anything: what does not fit is not answered.
import * as v from 'valibot';
import type { SubjectId } from '../recognition/mention.ts';
import { reason } from './match-reason.schema.ts';
import { passageReach } from './passage.ts';

const longestAddress = 4000;
/** So many mentions of one character each would stand as near as the page looks for them. */
const mostNeighbours = passageReach * 4;

const subject = v.custom<SubjectId>((value) => typeof value === 'string' && /^[a-z0-9-]{1,80}$/.test(value));
const text = v.pipe(v.string(), v.maxLength(longestAddress));
const around = v.pipe(v.string(), v.maxLength(passageReach));

const card = v.object({
  type: v.literal('card'),
  mention: v.object({
    subject,
    reason,
    passage: v.object({ before: around, surface: text, after: around }),
    neighbours: v.pipe(v.array(v.object({ subject, start: v.number(), end: v.number() })), v.maxLength(mostNeighbours)),
  }),
  page: v.object({
    lang: v.optional(text),
    date: v.optional(text),
    title: v.optional(text),
    url: v.optional(text),
  }),
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
